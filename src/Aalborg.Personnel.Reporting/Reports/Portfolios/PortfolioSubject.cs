using System.ComponentModel;
using System.Globalization;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>What the sections about many initiatives speak of.</summary>
internal sealed class PortfolioSubject
{
    /// <summary>The most rows of a table: more nobody reads. What is left out is counted.</summary>
    public const int MostRows = 100;

    /// <summary>More of a title nobody reads in passing.</summary>
    private const int TitleLength = 80;

    private PortfolioSubject(Portfolio portfolio, ValueList<UnreadableSource> unreadable, Language language)
    {
        (Portfolio, Unreadable, Language) = (portfolio, unreadable, language);
        (Load, Scheduled, Due, Deviations) = (portfolio.Load, portfolio.Scheduled, portfolio.Due, portfolio.Deviations);
    }

    public Portfolio Portfolio { get; }

    public ValueList<UnreadableSource> Unreadable { get; }

    public Language Language { get; }

    public ValueList<GroupLoad> Load { get; }

    public ValueList<ScheduledInitiative> Scheduled { get; }

    public ValueList<DueDate> Due { get; }

    public ValueList<PortfolioDeviation> Deviations { get; }

    public static PortfolioSubject Of(Portfolio portfolio, ValueList<UnreadableSource> unreadable, Language language)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        return Enum.IsDefined(language)
            ? new(portfolio, unreadable, language)
            : throw new InvalidEnumArgumentException(nameof(language), (int)language, typeof(Language));
    }

    public string Say(string danish, string english) => Language.Say(danish, english);

    public string Day(DateOnly date) => Vocabulary.InWords(date).In(Language);

    /// <summary>As in »marts 2026«.</summary>
    public string Month(YearMonth month) => Vocabulary.InWords(new PartialDate(month.First.Year, month.First.Month)).In(Language);

    /// <summary>The title of an initiative, or what is said in its place.</summary>
    public string TitleOf(string? title) =>
        title is null ? Say("[skjult: personoplysninger]", "[hidden: personal data]") : Printable.Shortened(ShownText.OnOneLine(title), TitleLength);

    /// <summary>As in »Medarbejdere, Hjemmeplejen Øst«.</summary>
    public string NameOf(GroupLoad group)
    {
        var level = Capitalized.Of(group.Level.InWords().In(Language));
        return group.Unit is { } unit ? $"{level}, {Printable.Shortened(ShownText.OnOneLine(unit.Name), TitleLength)}" : level;
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
