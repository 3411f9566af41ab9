using System.Text.Json;

namespace Aalborg.Personnel.Serialization;

/// <summary>The version of the format: "1.0". It belongs to the document, not to what the document is about.</summary>
internal sealed class SchemaVersionKind : Kind<string>
{
    public const string Current = "1.0";

    public static SchemaVersionKind Instance { get; } = new();

    public override void Read(ref JsonCursor json, ref Slot slot)
    {
        json.Expect(JsonTokenType.String, Problems.NoSchemaVersion);
        slot.Reference = json.TextEquals("1.0"u8) ? Current : throw json.Error(Problems.NoSchemaVersion);
    }

    public override string From(in Slot slot) => Current;

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    public override bool IsAbsent(string value) => false;
}
