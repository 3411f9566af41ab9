using Aalborg.Personnel.Properties.Tests.Documents;

namespace Aalborg.Personnel.Properties.Tests;

/// <summary>A forecast says of each day what the assessments on it and on the day before say.</summary>
public class ForecastProperties
{
    private const int Days = 40;

    [Fact]
    public void Forecast_of_a_day_equals_the_assessment_on_that_day() => ForEvery.Case(60, one =>
    {
        var (book, from) = Ask(one);
        var forecast = book.Forecast(one.Initiative, from, Days);

        var told = forecast.Events.ToLookup(happens => happens.On);
        var before = book.Assess(one.Initiative, from);
        for (var ahead = 1; ahead <= Days && from.DayNumber + ahead <= DocumentDate.Last.DayNumber; ahead++)
        {
            var after = book.Assess(one.Initiative, from.AddDays(ahead));
            told[after.On].OfType<FindingEvent>().Select(happens => (happens.Finding, happens.Was)).Should().Equal(Turned(before, after), "of {0}", after.On);
            told[after.On].OfType<PhaseEvent>().Select(happens => happens.Phase).Should().Equal(before.Phase == after.Phase ? [] : [after.Phase], "of {0}", after.On);
            before = after;
        }
    });

    [Fact]
    public void Forecast_of_fewer_days_is_the_beginning_of_that_of_more() => ForEvery.Case(20, one =>
    {
        var (book, from) = Ask(one);
        var longer = book.Forecast(one.Initiative, from, Days);

        book.Forecast(one.Initiative, from, Days / 2).Events
            .Should().Equal(longer.Events.Where(happens => happens.On.DayNumber - from.DayNumber <= Days / 2));
    });

    /// <summary>A few days before a date that the document names, so that something happens.</summary>
    private static (RuleBook Book, DateOnly From) Ask(Case one)
    {
        var dice = new Dice(one.Seed);
        var near = one.Initiative.Timeline.Starts ?? one.Initiative.Timeline.Stopped ?? one.On;
        var from = Math.Clamp(near.DayNumber - dice.Below(Days), DocumentDate.First.DayNumber, DocumentDate.Last.DayNumber);
        return (AalborgPolicy.Rules.TailoredBy(RandomProfile.Of(dice)), DateOnly.FromDayNumber(from));
    }

    private static IEnumerable<(Finding Finding, FindingState? Was)> Turned(Assessment before, Assessment after)
    {
        foreach (var finding in after.Findings.Where(finding => finding.State == FindingState.Failed))
        {
            var was = before.Findings.Where(other => (other.Rule, other.Pointer, other.Detail) == (finding.Rule, finding.Pointer, finding.Detail)).ToArray();
            if (was.All(other => other.State != FindingState.Failed))
            {
                yield return (finding, was.Length == 0 ? null : was[0].State);
            }
        }
    }
}
