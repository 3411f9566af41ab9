using System.Globalization;

namespace Aalborg.Personnel;

/// <summary>A month of a year, written yyyy-MM.</summary>
public readonly record struct YearMonth : IComparable<YearMonth>
{
    private const string Format = "yyyy-MM";

    private YearMonth(DateOnly first) => First = first;

    /// <summary>Gets the first day of the month.</summary>
    public DateOnly First { get; }

    /// <summary>Gets the last day of the month.</summary>
    public DateOnly Last => First.AddMonths(1).AddDays(-1);

    /// <summary>Returns the month of a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The month.</returns>
    public static YearMonth Of(DateOnly date) => new(new(date.Year, date.Month, 1));

    /// <summary>Reads a month written yyyy-MM.</summary>
    /// <param name="text">The text.</param>
    /// <param name="month">The month; the default value if the text is not one.</param>
    /// <returns>Whether the text is a month.</returns>
    public static bool TryParse(string? text, out YearMonth month)
    {
        var isMonth = DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first);
        month = isMonth ? new(first) : default;
        return isMonth;
    }

    /// <summary>Whether one month is earlier than another.</summary>
    /// <param name="left">One month.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator <(YearMonth left, YearMonth right) => left.First < right.First;

    /// <summary>Whether one month is earlier than another, or the same.</summary>
    /// <param name="left">One month.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator <=(YearMonth left, YearMonth right) => left.First <= right.First;

    /// <summary>Whether one month is later than another.</summary>
    /// <param name="left">One month.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator >(YearMonth left, YearMonth right) => left.First > right.First;

    /// <summary>Whether one month is later than another, or the same.</summary>
    /// <param name="left">One month.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator >=(YearMonth left, YearMonth right) => left.First >= right.First;

    /// <summary>Returns the month that comes a number of months later.</summary>
    /// <param name="months">The number of months; a negative one leads to an earlier month.</param>
    /// <returns>The month.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month in the years 1 to 9999.</exception>
    public YearMonth AddMonths(int months) => new(First.AddMonths(months));

    /// <summary>Returns how many months come between an earlier month and this one: 0 if it is the same, negative if it is later.</summary>
    /// <param name="earlier">The earlier month.</param>
    /// <returns>The number of months.</returns>
    public int MonthsAfter(YearMonth earlier) => ((First.Year - earlier.First.Year) * 12) + First.Month - earlier.First.Month;

    /// <inheritdoc />
    public int CompareTo(YearMonth other) => First.CompareTo(other.First);

    /// <summary>Returns the month as it is written, whatever the culture.</summary>
    /// <returns>As in "2026-03".</returns>
    public override string ToString() => First.ToString(Format, CultureInfo.InvariantCulture);
}
