using Aalborg.Personnel.Domain.Tests.Rules;

namespace Aalborg.Personnel.Domain.Tests.Forecasts;

public class ForecastTests
{
    /// <summary>Tolerated for two weeks after 4 May 2026: failed from 19 May.</summary>
    private static readonly OwnRule Tolerant = new(
        "OWN-01", context => context.Violation("/title", OwnRule.Wrong, dueAfter: OwnInitiative.Date("2026-05-04").AddDays(context.Days(OwnPolicy.Days))), statements: [OwnPolicy.AskedToo]);

    private static Forecast Forecast(string on, int days, params ReadOnlySpan<ChangeRule> rules) => Forecast(OwnInitiative.Initiative, on, days, rules);

    private static Forecast Forecast(ChangeInitiative initiative, string on, int days, params ReadOnlySpan<ChangeRule> rules) =>
        OwnPolicy.Book(rules).Forecast(initiative, OwnInitiative.Date(on), days);

    private static OwnRule Failing(Func<RuleContext, bool> when, string id = "OWN-01") => new(
        id,
        context =>
        {
            if (when(context))
            {
                OwnRule.Violate(context);
            }
        },
        gate: ChangePhase.Idea);

    private static OwnRule Standing(params FindingState[][] days) => new(
        "OWN-01",
        context =>
        {
            foreach (var state in days[context.On.DayNumber - OwnInitiative.Date("2026-05-01").DayNumber])
            {
                if (state == FindingState.Late)
                {
                    OwnRule.BeLate(context);
                }
                else
                {
                    context.Violation("/title", OwnRule.Wrong, dueAfter: state == FindingState.Open ? context.On : null);
                }
            }
        });

    private static IEnumerable<string> Told(Forecast forecast) => forecast.Events.Select(happens => happens switch
    {
        PhaseEvent phase => $"{phase.On:yyyy-MM-dd} {phase.Phase}",
        FindingEvent finding => $"{finding.On:yyyy-MM-dd} {finding.Finding.Rule} {finding.Finding.State} {finding.Finding.Pointer} was {finding.Was?.ToString() ?? "nothing"}",
        _ => throw new InvalidOperationException(),
    });

    [Fact]
    public void Events_tell_when_what_is_open_is_failed() =>
        Told(Forecast("2026-05-04", 90, Tolerant)).Should().Equal("2026-05-19 OWN-01 Failed /title was Open");

    [Theory]
    [InlineData("2026-05-17", 1, false)]
    [InlineData("2026-05-17", 2, true)]
    [InlineData("2026-05-18", 1, true)]
    [InlineData("2026-05-19", 1, false)]
    public void Events_are_those_of_the_day_after_to_the_last_of_the_days(string on, int days, bool isTold) =>
        Forecast(on, days, Tolerant).Events.Should().HaveCount(isTold ? 1 : 0);

    [Fact]
    public void Events_on_one_date_are_the_phase_and_then_the_findings_in_their_order() =>
        Told(Forecast("2026-03-01", 1, Failing(_ => true), new OwnRule("OWN-02", OwnRule.Violate), Failing(context => context.On.Month == 3 && context.On.Day == 2, "OWN-03"))).Should().Equal(
            "2026-03-02 Implementation", "2026-03-02 OWN-02 Failed /title was Open", "2026-03-02 OWN-03 Failed /title was nothing");

    [Fact]
    public void Events_tell_every_phase_by_date() =>
        Told(Forecast("2026-01-01", 366)).Should().Equal("2026-03-02 Implementation", "2026-10-01 FollowUp", "2026-12-01 Closed");

    [Fact]
    public void Events_tell_a_stop_and_nothing_of_what_is_over() =>
        Told(Forecast(OwnInitiative.Stopped("2026-05-10"), "2026-05-04", 90, Tolerant)).Should().Equal("2026-05-10 Stopped");

    [Fact]
    public void Events_tell_when_a_deviation_has_run_out() =>
        Told(Forecast(OwnInitiative.Initiative with { Deviations = [OwnInitiative.Deviation("OWN-01", "2026-05-01", "2026-06-01")] }, "2026-05-04", 90, Tolerant))
            .Should().Equal("2026-06-02 OWN-01 Failed /title was Excused");

    [Fact]
    public void Events_tell_a_failure_that_comes_again() =>
        Told(Forecast("2026-05-04", 5, Failing(context => context.On.Day is 5 or 6 or 8))).Should().Equal(
            "2026-05-05 OWN-01 Failed /title was nothing", "2026-05-08 OWN-01 Failed /title was nothing");

    [Fact]
    public void Events_tell_findings_at_one_place_apart_by_their_detail() =>
        Forecast("2026-05-04", 5, new OwnRule("OWN-01", context =>
        {
            context.Violation("/title", OwnRule.Wrong, "employees");
            context.Violation("/title", OwnRule.Wrong, "management", dueAfter: OwnInitiative.Date("2026-05-06"));
        })).Events.Should().ContainSingle().Which.Should().BeOfType<FindingEvent>().Which.Finding.Detail.Should().Be("management");

    [Theory]
    [InlineData(new[] { FindingState.Open, FindingState.Failed }, new[] { FindingState.Failed, FindingState.Failed }, "Open")]
    [InlineData(new[] { FindingState.Open, FindingState.Late }, new[] { FindingState.Failed, FindingState.Late }, "Open")]
    [InlineData(new[] { FindingState.Late, FindingState.Open }, new[] { FindingState.Open, FindingState.Failed }, "Late")]
    [InlineData(new[] { FindingState.Failed }, new[] { FindingState.Failed, FindingState.Failed }, "nothing")]
    [InlineData(new[] { FindingState.Failed, FindingState.Failed }, new[] { FindingState.Failed }, null)]
    [InlineData(new[] { FindingState.Failed, FindingState.Open }, new[] { FindingState.Open, FindingState.Failed }, null)]
    public void Events_count_each_of_several_findings_at_one_place_once(FindingState[] before, FindingState[] after, string? was) =>
        Told(Forecast("2026-05-01", 1, Standing(before, after))).Should().Equal(was is null ? [] : [$"2026-05-02 OWN-01 Failed /title was {was}"]);

    [Fact]
    public void Events_say_nothing_of_a_severity_that_rises() =>
        OwnPolicy.Book(new OwnRule("OWN-01", OwnRule.Violate, RuleSeverity.Warning)).TailoredBy(ProfileFrom("2026-05-06") with { Raise = [new("OWN-01")] })
            .Forecast(OwnInitiative.Initiative, OwnInitiative.Date("2026-05-04"), 90).Events.OfType<FindingEvent>().Should().BeEmpty();

    [Fact]
    public void Profile_that_comes_into_force_later_counts_from_its_day()
    {
        var forecast = OwnPolicy.Book(Tolerant).TailoredBy(ProfileFrom("2026-05-15") with { Parameters = new() { Settings = [OwnPolicy.Days.At(3)] } })
            .Forecast(OwnInitiative.Initiative, OwnInitiative.Date("2026-05-14"), 90);

        Told(forecast).Should().Equal("2026-05-15 OWN-01 Failed /title was Open");
        forecast.Assessment.Profile.Should().BeNull("it is not in force on the date that is looked ahead from");
    }

    [Fact]
    public void Events_are_the_first_thousand_and_More_counts_the_others()
    {
        var forecast = Forecast("2026-05-04", 2, new OwnRule("OWN-01", context =>
        {
            for (var i = 0; i < 600; i++)
            {
                context.Violation($"/{context.On.Day}/{i}", OwnRule.Wrong);
            }
        }));

        forecast.Events.Should().HaveCount(1_000);
        forecast.More.Should().Be(200);
        forecast.Events[999].Should().BeOfType<FindingEvent>().Which.Finding.Pointer.Should().Be("/6/399");
        forecast.ToString().Should().Be("own from 2026-05-04, 2 days: 1200 events");
    }

    [Fact]
    public void Events_of_days_that_no_document_may_hold_are_not_looked_at()
    {
        var everyDay = new OwnRule("OWN-01", context => context.Violation($"/{context.On.DayNumber}", OwnRule.Wrong));

        Forecast("2199-12-29", 366, everyDay).Events.Select(happens => happens.On).Should().Equal([new DateOnly(2199, 12, 30), new DateOnly(2199, 12, 31)]);
        Forecast("2199-12-31", 1, everyDay).Events.Should().BeEmpty();
    }

    [Fact]
    public void Forecast_says_how_it_stands_on_the_date_and_what_is_cited()
    {
        var book = OwnPolicy.Book(Tolerant, new OwnRule("OWN-02", OwnRule.Violate, statements: [OwnPolicy.Asked]));
        var forecast = book.Forecast(OwnInitiative.Initiative, OwnInitiative.Date("2026-05-04"), 90);

        forecast.Assessment.Should().Be(book.Assess(OwnInitiative.Initiative, OwnInitiative.Date("2026-05-04")));
        forecast.Days.Should().Be(90);
        forecast.Cited.Should().Equal([OwnPolicy.AskedToo], "what failed before is no event");
        forecast.Should().Be(book.Forecast(OwnInitiative.Initiative, OwnInitiative.Date("2026-05-04"), 90));
    }

    [Fact]
    public void Forecast_of_nothing_or_outside_of_its_days_is_refused()
    {
        var book = OwnPolicy.Book(Tolerant);

        book.Invoking(it => it.Forecast(null!, new(2026, 5, 4), 90)).Should().Throw<ArgumentNullException>().WithParameterName("initiative");
        book.Invoking(it => it.Forecast(OwnInitiative.Initiative, new(1899, 12, 31), 90)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("on");
        book.Invoking(it => it.Forecast(OwnInitiative.Initiative, new(2026, 5, 4), 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("days");
        book.Invoking(it => it.Forecast(OwnInitiative.Initiative, new(2026, 5, 4), 367)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("days");
        book.Forecast(OwnInitiative.Initiative, new(2026, 5, 4), 366).Days.Should().Be(366);
    }

    private static RuleProfile ProfileFrom(string on) =>
        new() { Name = "Hjemmeplejen", DiscussedInMed = new() { Committee = "Lokal-MED", On = OwnInitiative.Date(on) } };
}
