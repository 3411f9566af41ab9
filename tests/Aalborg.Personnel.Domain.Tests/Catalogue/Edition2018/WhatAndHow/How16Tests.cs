namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.WhatAndHow;

public class How16Tests() : RuleTests(AalborgRule.How16)
{
    private static ChangeInitiative WithActivities(params ReadOnlySpan<Activity> activities) =>
        Compliant with { WhatAndHow = Compliant.WhatAndHow with { Plan = Compliant.WhatAndHow.Plan with { Activities = [.. activities] } } };

    private static Activity Activity(string? starts = null, string? ends = null, string? done = null) => new()
    {
        Id = $"activity-{starts}-{ends}-{done}",
        What = "Planperioden",
        Starts = starts is null ? null : Date(starts),
        Ends = ends is null ? null : Date(ends),
        Done = done is null ? null : Date(done),
    };

    [Theory]
    [InlineData("2026-03-01", "2026-03-01", null, RuleOutcome.Failed)]
    [InlineData("2026-03-02", null, null, RuleOutcome.Passed)]
    [InlineData("2026-03-01", "2026-03-02", null, RuleOutcome.Passed)]
    [InlineData(null, "2026-03-02", null, RuleOutcome.Passed)]
    [InlineData(null, "2026-03-01", null, RuleOutcome.Failed)]
    [InlineData(null, null, "2026-03-02", RuleOutcome.Passed)]
    [InlineData(null, null, "2026-03-01", RuleOutcome.Failed)]
    [InlineData("2026-03-01", null, "2026-03-01", RuleOutcome.Failed)]
    [InlineData("2026-03-01", "2026-03-01", "2026-03-02", RuleOutcome.Passed)]
    [InlineData("2199-12-31", null, null, RuleOutcome.Passed)]
    public void Assess_an_activity_is_to_be_on_the_start_or_later(string? starts, string? ends, string? done, RuleOutcome outcome) =>
        OutcomeOf(WithActivities(Activity(starts, ends, done)), "2026-05-04").Should().Be(outcome);

    [Fact]
    public void Assess_activity_begun_before_the_start_without_an_end_passes() =>
        OutcomeOf(WithActivities(Activity(starts: "2026-01-05")), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_one_activity_of_several_is_enough() =>
        OutcomeOf(WithActivities(Activity(ends: "2026-02-01"), Activity(), Activity(starts: "2026-04-01")), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_activities_only_before_the_start_fail_once_at_the_list() =>
        PlacesIn(WithActivities(Activity(ends: "2026-02-01"), Activity(), Activity(done: "2026-03-01")), "2026-05-04")
            .Should().Equal("/whatAndHow/plan/activities");

    [Fact]
    public void Assess_activities_without_dates_are_not_applicable()
    {
        OutcomeOf(WithActivities(), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);
        OutcomeOf(WithActivities(Activity()), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);
    }

    [Fact]
    public void Assess_without_a_start_is_not_applicable() =>
        OutcomeOf(WithActivities(Activity(ends: "2026-02-01")) with { Timeline = new() { Ends = new(2026, 9, 30) } }, "2026-05-04")
            .Should().Be(RuleOutcome.NotApplicable);

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    public void Assess_activities_only_before_the_start_are_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(WithActivities(Activity(ends: "2026-02-01")), on).Should().Be(outcome);

    [Fact]
    public void Assess_activities_only_before_the_start_set_aside_are_excused()
    {
        var initiative = WithActivities(Activity(ends: "2026-02-01")) with
        {
            Deviations = [new() { Rule = AalborgRule.How16, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 5, 4) }],
        };

        OutcomeOf(initiative, "2026-05-03").Should().Be(RuleOutcome.Failed);
        OutcomeOf(initiative, "2026-05-04").Should().Be(RuleOutcome.Excused);
    }

    [Theory]
    [InlineData("2026-03-02", RuleOutcome.NotApplicable)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_stopped_counts_what_was_due_on_the_day_before_the_stop(string stopped, RuleOutcome outcome) =>
        OutcomeOf(WithActivities(Activity(ends: "2026-02-01")) with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-05-04")
            .Should().Be(outcome);

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithActivities(Activity(ends: "2026-02-01")), "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Alle aktiviteter med dato ligger før startdatoen den 2. marts 2026.");
        finding.Message(Language.English).Should().Be("All activities with dates are before the start date, 2 March 2026.");
        finding.Remedy(Language.Danish).Should().Be("Angiv de aktiviteter, der hører til selve forandringen, eller ret startdatoen.");
        finding.Remedy(Language.English).Should().Be("Add the activities of the change itself, or correct the start date.");
    }
}
