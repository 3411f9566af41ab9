namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.WhatAndHow;

public class How09Tests() : RuleTests(AalborgRule.How09)
{
    private static ChangeInitiative WithActivities(params ReadOnlySpan<Activity> activities) =>
        Compliant with { WhatAndHow = Compliant.WhatAndHow with { Plan = Compliant.WhatAndHow.Plan with { Activities = [.. activities] } } };

    private static Activity Activity(string id, string? starts, string? ends) => new()
    {
        Id = id,
        What = "Planperioden",
        Starts = starts is null ? null : Date(starts),
        Ends = ends is null ? null : Date(ends),
    };

    [Theory]
    [InlineData("2026-09-29", RuleOutcome.Passed)]
    [InlineData("2026-09-30", RuleOutcome.Passed)]
    [InlineData("2026-10-01", RuleOutcome.Failed)]
    public void Assess_activity_is_to_end_by_the_last_day(string ends, RuleOutcome outcome) =>
        OutcomeOf(WithActivities(Activity("a", "2026-04-01", ends)), "2026-05-04").Should().Be(outcome);

    [Theory]
    [InlineData("2026-09-29", RuleOutcome.Failed)]
    [InlineData("2026-09-30", RuleOutcome.Failed)]
    [InlineData("2026-10-01", RuleOutcome.Passed)]
    public void Assess_activity_that_starts_after_the_last_day_may_end_later(string starts, RuleOutcome outcome) =>
        OutcomeOf(WithActivities(Activity("a", starts, "2026-10-15")), "2026-05-04").Should().Be(outcome);

    [Fact]
    public void Assess_activities_that_end_too_late_fail_at_each_ends() =>
        PlacesIn(
            WithActivities(
                Activity("a", "2026-04-01", "2026-10-01"),
                Activity("b", "2026-04-01", "2026-09-30"),
                Activity("c", null, "2026-10-01"),
                Activity("d", "2025-12-01", "2026-11-30")),
            "2026-05-04").Should().Equal("/whatAndHow/plan/activities/0/ends", "/whatAndHow/plan/activities/3/ends");

    [Fact]
    public void Assess_without_an_end_of_the_change_is_not_applicable() =>
        OutcomeOf(WithActivities(Activity("a", "2026-04-01", "2026-10-01")) with { Timeline = new() { Starts = new(2026, 3, 2) } }, "2026-05-04")
            .Should().Be(RuleOutcome.NotApplicable);

    [Fact]
    public void Assess_activities_without_both_dates_is_not_applicable() =>
        OutcomeOf(WithActivities(Activity("a", "2026-04-01", null), Activity("b", null, "2026-10-01"), Activity("c", null, null)), "2026-05-04")
            .Should().Be(RuleOutcome.NotApplicable);

    [Fact]
    public void Assess_without_activities_is_not_applicable() =>
        OutcomeOf(WithActivities(), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    public void Assess_activity_that_ends_too_late_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(WithActivities(Activity("a", "2026-04-01", "2026-10-01")), on).Should().Be(outcome);

    [Fact]
    public void Assess_activity_that_ends_too_late_set_aside_is_excused()
    {
        var initiative = WithActivities(Activity("a", "2026-04-01", "2026-10-01")) with
        {
            Deviations = [new() { Rule = AalborgRule.How09, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 5, 4) }],
        };

        OutcomeOf(initiative, "2026-05-03").Should().Be(RuleOutcome.Failed);
        OutcomeOf(initiative, "2026-05-04").Should().Be(RuleOutcome.Excused);
    }

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithActivities(Activity("a", "2026-04-01", "2026-10-01")), "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Aktiviteten slutter den 1. oktober 2026, men forandringen slutter den 30. september 2026.");
        finding.Message(Language.English).Should().Be("The activity ends on 1 October 2026, but the change ends on 30 September 2026.");
        finding.Remedy(Language.Danish).Should().Be("Ret aktivitetens eller forandringens slutdato, så de passer sammen.");
        finding.Remedy(Language.English).Should().Be("Correct the end date of the activity or of the change so that they fit together.");
    }
}
