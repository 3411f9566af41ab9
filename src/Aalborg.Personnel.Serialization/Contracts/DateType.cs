using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>A date, written yyyy-MM-dd.</summary>
internal sealed class DateType : JsonType<DateOnly>
{
    public static DateType Instance { get; } = new();

    public override void Read(ref JsonCursor json, ref Slot slot) => OptionalDateType.Instance.Read(ref json, ref slot);

    public override DateOnly From(in Slot slot) => DateOnly.FromDayNumber(slot.Number);

    public override void Write(Utf8JsonWriter writer, DateOnly value)
    {
        Span<byte> text = stackalloc byte[OptionalDateType.Length + 2];
        value.TryFormat(text[1..], out _, "O", CultureInfo.InvariantCulture);
        text[0] = text[^1] = (byte)'"';
        writer.WriteRawValue(text, skipInputValidation: true);
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => OptionalDateType.Instance.Schema(definitions);

    public override bool IsAbsent(DateOnly value) => false;
}
