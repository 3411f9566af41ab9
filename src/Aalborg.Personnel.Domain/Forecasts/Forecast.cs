using System.Globalization;

namespace Aalborg.Personnel;

/// <summary>What becomes due if nobody does anything: the document as it is, assessed on each of the days to come, and what turns from one day to the next.</summary>
/// <remarks>Immutable. Two forecasts of the same input are equal. Made by <see cref="RuleBook.Forecast"/>.</remarks>
public sealed record Forecast
{
    /// <summary>The most days a forecast looks ahead: 366.</summary>
    public const int MostDays = 366;

    /// <summary>The most events a forecast lists: 1,000.</summary>
    public const int MostEvents = 1_000;

    internal Forecast(Assessment assessment, int days, ValueList<ForecastEvent> events, int more) =>
        (Assessment, Days, Events, More) = (assessment, days, events, more);

    /// <summary>
    /// How the initiative stands on the date that is looked ahead from; the first day looked at is the one after. Its profile is the one in force on that date: one that
    /// comes into force later counts from its day all the same.
    /// </summary>
    public Assessment Assessment { get; }

    /// <summary>How many days ahead it was asked to look, 1 to <see cref="MostDays"/>. Days after <see cref="DocumentDate.Last"/> are not looked at.</summary>
    public int Days { get; }

    /// <summary>The last day looked at.</summary>
    public DateOnly Last => DateOnly.FromDayNumber(Math.Min(Assessment.On.DayNumber + Days, DocumentDate.Last.DayNumber));

    /// <summary>What happens, the first <see cref="MostEvents"/>: by date; on one date the phase first, then the findings in their order.</summary>
    public ValueList<ForecastEvent> Events { get; }

    /// <summary>How many events there are behind those listed.</summary>
    public int More { get; }

    /// <summary>The statements that the findings listed stand on, each once, in the order in which the policy lists them.</summary>
    public ValueList<Statement> Cited
    {
        get
        {
            var cited = Events.OfType<FindingEvent>().Select(happens => happens.Finding.Rule).Distinct().SelectMany(rule => rule.Statements).ToHashSet();
            return [.. Assessment.RuleBook.Policy.Statements.Where(cited.Contains)];
        }
    }

    /// <summary>The rule book, the date and what comes, for a debugger and for messages, whatever the culture.</summary>
    /// <returns>As in "aalborg from 2026-02-01, 90 days: 12 events".</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Assessment.RuleBook.Id} from {Assessment.On:yyyy-MM-dd}, {Days} days: {Events.Count + More} events");
}
