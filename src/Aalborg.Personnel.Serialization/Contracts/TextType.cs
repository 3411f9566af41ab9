using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>Text, trimmed and in NFC.</summary>
internal class TextType : JsonType<string>
{
    public static TextType Instance { get; } = new();

    public override void Read(ref JsonCursor json, ref Slot slot) =>
        slot.Reference = json.GetText() ?? throw json.Error(Problems.Blank);

    public override string From(in Slot slot) => (string)slot.Reference!;

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    public override JsonObject Schema(SchemaDefinitions definitions) => SchemaPattern.LimitedText(SchemaPattern.NotBlank);

    public override bool IsAbsent(string value) => false;
}
