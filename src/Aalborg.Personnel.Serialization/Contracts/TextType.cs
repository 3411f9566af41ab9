using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>Text, which the domain trims and brings to NFC.</summary>
internal class TextType : JsonType<string>
{
    public static TextType Instance { get; } = new();

    public override void Read(ref JsonCursor json, ref Slot slot)
    {
        var text = json.GetString(Problems.NoText);
        slot.Reference = text is null || DocumentText.IsBlank(text) ? throw json.Error(Problems.Blank) : text;
    }

    public override string From(in Slot slot) => (string)slot.Reference!;

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    public override JsonObject Schema(SchemaDefinitions definitions) => SchemaPattern.Text(SchemaPattern.NotBlank);

    public override bool IsAbsent(string value) => false;
}
