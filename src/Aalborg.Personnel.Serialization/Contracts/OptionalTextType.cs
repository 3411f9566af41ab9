using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>Text that may be absent; blank text is.</summary>
internal sealed class OptionalTextType : JsonType<string?>
{
    public static OptionalTextType Instance { get; } = new();

    public override void Read(ref JsonCursor json, ref Slot slot) => slot.Reference = json.GetText();

    public override string? From(in Slot slot) => (string?)slot.Reference;

    public override void Write(Utf8JsonWriter writer, string? value) => writer.WriteStringValue(value);

    public override JsonObject Schema(SchemaDefinitions definitions) => SchemaPattern.LimitedText(SchemaPattern.Anything);

    public override bool IsAbsent(string? value) => value is null;
}
