using System.Globalization;
using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>A date of which the day may be unknown, as in "2018-08" or "2018-08-15".</summary>
public sealed record PartialDate
{
    /// <summary>Makes one.</summary>
    /// <param name="year">The year, 1900 to 2199.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, where known.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month or day, or it lies outside these years.</exception>
    public PartialDate(int year, int month, int? day = null)
    {
        Year = Guard.Against.Outside(year, DocumentDate.First.Year, DocumentDate.Last.Year);
        Month = Guard.Against.Outside(month, 1, 12);
        Day = day is { } known ? Guard.Against.Outside(known, 1, DateTime.DaysInMonth(year, month), nameof(day)) : null;
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The month, from 1.</summary>
    public int Month { get; }

    /// <summary>The day of the month, or <see langword="null"/> where only the month is known.</summary>
    public int? Day { get; }

    /// <summary>As documents write it.</summary>
    /// <returns>As in "2018-08" or "2018-08-15".</returns>
    public override string ToString() =>
        Day is { } day
            ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{day:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}");
}
