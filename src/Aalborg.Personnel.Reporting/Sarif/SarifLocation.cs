using System.Globalization;
using System.Text.Json;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>Writes where something stands: in a file, and by its pointer.</summary>
internal static class SarifLocation
{
    /// <summary>The name of an unknown member may be of any length. Then the region says enough.</summary>
    private const int LongestPointer = 4_000;

    /// <summary>Writes a location.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="artifact">The file, where there is one.</param>
    /// <param name="place">Where in the file.</param>
    /// <param name="pointer">The pointer; empty where nothing but the document as a whole is meant.</param>
    public static void Write(Utf8JsonWriter json, SarifArtifact? artifact, PointedRegion place, string pointer)
    {
        json.WriteStartObject();
        if (artifact is not null)
        {
            json.WriteStartObject("physicalLocation"u8);
            artifact.WriteLocation(json);
            place.Region?.Write(json);
            json.WriteEndObject();
        }

        if (pointer.Length is > 0 and <= LongestPointer)
        {
            json.WriteStartArray("logicalLocations"u8);
            WriteLogical(json, place.Token, pointer);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteLogical(Utf8JsonWriter json, JsonTokenType token, string pointer)
    {
        var name = JsonLocator.NameAt(pointer);
        json.WriteStartObject();
        json.WriteString("name"u8, name);
        json.WriteString("fullyQualifiedName"u8, pointer);
        json.WriteString("kind"u8, token switch
        {
            JsonTokenType.StartObject => "object"u8,
            JsonTokenType.StartArray => "array"u8,
            _ when int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out _) => "value"u8,
            _ => "property"u8,
        });
        json.WriteEndObject();
    }
}
