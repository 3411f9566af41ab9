using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>A date that may be absent.</summary>
internal sealed class OptionalDateType : JsonType<DateOnly?>
{
    public const int Length = 10;

    private const int LongestEscaped = Length * 6;

    public static OptionalDateType Instance { get; } = new();

    public override void Read(ref JsonCursor json, ref Slot slot) =>
        slot.Number = TryParse(json.GetBytes(stackalloc byte[LongestEscaped], Problems.NoDate), out var date)
            ? date.DayNumber
            : throw json.Error(Problems.NoDate);

    public override DateOnly? From(in Slot slot) => slot.Number == 0 ? null : DateOnly.FromDayNumber(slot.Number);

    public override void Write(Utf8JsonWriter writer, DateOnly? value) => DateType.Instance.Write(writer, value.GetValueOrDefault());

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "string", ["format"] = "date", ["pattern"] = SchemaPattern.Date };

    public override bool IsAbsent(DateOnly? value) => value is null;

    /// <summary>Whether a text is a date that documents may hold.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateOnly date)
    {
        if (text.Length == Length
            && text[4] == '-'
            && text[7] == '-'
            && Digits(text[..4]) is var year and >= 1900 and <= 2199
            && Digits(text[5..7]) is var month and >= 1 and <= 12
            && Digits(text[8..]) is var day and >= 1
            && day <= DateTime.DaysInMonth(year, month))
        {
            date = new DateOnly(year, month, day);
            return true;
        }

        date = default;
        return false;
    }

    /// <summary>The number the digits make, or -1 where one of them is no digit.</summary>
    private static int Digits(ReadOnlySpan<byte> text)
    {
        var number = 0;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return -1;
            }

            number = (number * 10) + digit - '0';
        }

        return number;
    }
}
