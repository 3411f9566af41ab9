using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <content>Dates in words.</content>
public static partial class Vocabulary
{
    /// <summary>Returns a date as people write it in a sentence, whatever the culture of the machine, as in »2. februar 2026«.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The date in words.</returns>
    public static LocalizedText InWords(DateOnly date) => Say(date.InDanish(), date.InEnglish());

    /// <summary>Returns a date as people write it in a sentence, without the day where that is unknown, as in »august 2018«.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The date in words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="date"/> is <see langword="null"/>.</exception>
    public static LocalizedText InWords(PartialDate date)
    {
        var day = new DateOnly(Guard.Against.Null(date).Year, date.Month, date.Day ?? 1);
        return date.Day is null ? Say(day.MonthInDanish(), day.MonthInEnglish()) : InWords(day);
    }
}
