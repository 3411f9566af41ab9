using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>The <c>extensions</c> of an object: any JSON object, kept in canonical form.</summary>
internal sealed class ExtensionsType : JsonType<ExtensionData>
{
    public static ExtensionsType Instance { get; } = new();

    public override void Read(ref JsonCursor json, ref Slot slot)
    {
        json.Expect(JsonTokenType.StartObject, Problems.NoObject);
        slot.Reference = CanonicalExtensions.Read(ref json);
    }

    public override ExtensionData From(in Slot slot) => slot.Reference is byte[] canonical ? new(canonical) : default;

    public override void Write(Utf8JsonWriter writer, ExtensionData value) => writer.WriteRawValue(value.AsSpan());

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "object" };

    public override bool IsAbsent(ExtensionData value) => value.IsEmpty;
}
