using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>A whole number from 1, written without fraction or exponent, that may be absent.</summary>
/// <param name="most">The largest number.</param>
/// <param name="problem">What to say where it is no such number.</param>
internal sealed class OptionalCountType(int most, LocalizedText problem) : JsonType<int?>
{
    public override void Read(ref JsonCursor json, ref Slot slot) =>
        slot.Number = json.GetInteger(problem) is { } number && number >= 1 && number <= most ? number : throw json.Error(problem);

    public override int? From(in Slot slot) => slot.Number == 0 ? null : slot.Number;

    public override void Write(Utf8JsonWriter writer, int? value) => writer.WriteNumberValue(value.GetValueOrDefault());

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = most };

    public override bool IsAbsent(int? value) => value is null;
}
