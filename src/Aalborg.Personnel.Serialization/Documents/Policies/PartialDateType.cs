using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>A date, written yyyy-MM-dd, or a month, written yyyy-MM. It may be absent.</summary>
internal sealed class PartialDateType : JsonType<PartialDate?>
{
    private const int LongestEscaped = OptionalDateType.Length * 6;

    public static PartialDateType Instance { get; } = new();

    public override void Read(ref JsonCursor json, ref Slot slot)
    {
        var text = json.GetBytes(stackalloc byte[LongestEscaped], Problems.NoPartialDate);
        slot.Reference =
            OptionalDateType.TryParse(text, out var date) ? new PartialDate(date.Year, date.Month, date.Day)
            : OptionalDateType.TryParse([.. text, .. "-01"u8], out var first) ? new PartialDate(first.Year, first.Month)
            : throw json.Error(Problems.NoPartialDate);
    }

    public override PartialDate? From(in Slot slot) => (PartialDate?)slot.Reference;

    public override void Write(Utf8JsonWriter writer, PartialDate? value) => writer.WriteStringValue(value!.ToString());

    public override JsonObject Schema(SchemaDefinitions definitions) => SchemaPattern.Text(SchemaPattern.MonthOrDate);

    public override bool IsAbsent(PartialDate? value) => value is null;
}
