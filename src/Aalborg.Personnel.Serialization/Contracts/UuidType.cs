using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>A UUID, written 8-4-4-4-12: read in either case, written in lower case.</summary>
internal class UuidType : JsonType<Guid?>
{
    private const int Length = 36;

    private const int LongestEscaped = Length * 6;

    public static UuidType Instance { get; } = new();

    public override void Read(ref JsonCursor json, ref Slot slot)
    {
        var text = json.GetBytes(stackalloc byte[LongestEscaped], Problems.NoUuid);
        slot.Reference = text.Length == Length && Utf8Parser.TryParse(text, out Guid uuid, out var consumed, 'D') && consumed == Length
            ? uuid
            : throw json.Error(Problems.NoUuid);
    }

    public override Guid? From(in Slot slot) => (Guid?)slot.Reference;

    public override void Write(Utf8JsonWriter writer, Guid? value) => writer.WriteStringValue(value.GetValueOrDefault());

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "string", ["format"] = "uuid", ["pattern"] = SchemaPattern.Uuid };

    public override bool IsAbsent(Guid? value) => value is null;
}
