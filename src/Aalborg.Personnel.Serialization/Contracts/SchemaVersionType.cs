using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>The version of the format: "1.0", or leniently a newer "1.1". It belongs to the document, not to what the document is about.</summary>
internal sealed class SchemaVersionType : JsonType<string>
{
    public const string Current = "1.0";

    public static SchemaVersionType Instance { get; } = new();

    public override void Read(ref JsonCursor json, ref Slot slot)
    {
        json.Expect(JsonTokenType.String, Problems.NoSchemaVersion);
        slot.Reference = json.TextEquals("1.0"u8) || (json.IsLenient && IsMinor(json.PlainText)) ? Current : throw json.Error(Problems.NoSchemaVersion);
    }

    public override string From(in Slot slot) => Current;

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "string", ["const"] = Current };

    public override bool IsAbsent(string value) => false;

    /// <summary>Whether it is a version of the same major: what is new in it are members, and those are ignored.</summary>
    private static bool IsMinor(string version) =>
        version is ['1', '.', >= '1' and <= '9', .. var rest] && rest.All(char.IsAsciiDigit);
}
