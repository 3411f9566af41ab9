namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.WhatAndHow;

public class How11Tests() : RuleTests(AalborgRule.How11)
{
    private static ChangeInitiative WithActivities(params ReadOnlySpan<Activity> activities) =>
        Compliant with { WhatAndHow = Compliant.WhatAndHow with { Plan = Compliant.WhatAndHow.Plan with { Activities = [.. activities] } } };

    private static Activity Activity(string id, string? ends, string? done = null) => new()
    {
        Id = id,
        What = "Planperioden",
        Ends = ends is null ? null : Date(ends),
        Done = done is null ? null : Date(done),
    };

    [Theory]
    [InlineData("2026-04-29", RuleOutcome.NotApplicable)]
    [InlineData("2026-04-30", RuleOutcome.NotApplicable)]
    [InlineData("2026-05-01", RuleOutcome.Failed)]
    public void Assess_activity_not_done_fails_on_the_day_after_its_end(string on, RuleOutcome outcome) =>
        OutcomeOf(WithActivities(Activity("a", "2026-04-30")), on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-05-09", RuleOutcome.Failed)]
    [InlineData("2026-05-10", RuleOutcome.Passed)]
    [InlineData("2026-05-11", RuleOutcome.Passed)]
    public void Assess_activity_done_after_its_end_passes_from_then_on(string on, RuleOutcome outcome) =>
        OutcomeOf(WithActivities(Activity("a", "2026-04-30", done: "2026-05-10")), on).Should().Be(outcome);

    [Fact]
    public void Assess_activity_done_before_its_end_passes() =>
        OutcomeOf(WithActivities(Activity("a", "2026-04-30", done: "2026-04-01")), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Theory]
    [InlineData("2026-09-30", RuleOutcome.NotApplicable)]
    [InlineData("2026-10-01", RuleOutcome.Failed)]
    public void Assess_activity_without_an_end_goes_by_the_end_of_the_change(string on, RuleOutcome outcome) =>
        OutcomeOf(WithActivities(Activity("a", ends: null)), on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-10-15", RuleOutcome.NotApplicable)]
    [InlineData("2026-10-16", RuleOutcome.Failed)]
    public void Assess_activity_with_an_end_of_its_own_goes_by_that(string on, RuleOutcome outcome) =>
        OutcomeOf(WithActivities(Activity("a", "2026-10-15")), on).Should().Be(outcome);

    [Fact]
    public void Assess_activity_without_any_end_is_not_applicable() =>
        OutcomeOf(WithActivities(Activity("a", ends: null)) with { Timeline = new() { Starts = new(2026, 3, 2) } }, "2026-12-15")
            .Should().Be(RuleOutcome.NotApplicable);

    [Fact]
    public void Assess_without_activities_is_not_applicable() =>
        OutcomeOf(WithActivities(), "2026-12-15").Should().Be(RuleOutcome.NotApplicable);

    [Fact]
    public void Assess_activities_not_done_fail_at_each_done() =>
        PlacesIn(
            WithActivities(
                Activity("a", "2026-04-30"),
                Activity("b", "2026-04-30", done: "2026-05-04"),
                Activity("c", "2026-04-30", done: "2026-05-05"),
                Activity("d", "2026-05-04"),
                Activity("e", ends: null)),
            "2026-05-04").Should().Equal("/whatAndHow/plan/activities/0/done", "/whatAndHow/plan/activities/2/done");

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    public void Assess_activity_not_done_before_the_start_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(WithActivities(Activity("a", "2026-02-10")), on).Should().Be(outcome);

    [Fact]
    public void Assess_activity_not_done_set_aside_is_excused()
    {
        var initiative = WithActivities(Activity("a", "2026-04-30")) with
        {
            Deviations = [new() { Rule = AalborgRule.How11, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 5, 4) }],
        };

        OutcomeOf(initiative, "2026-05-03").Should().Be(RuleOutcome.Failed);
        OutcomeOf(initiative, "2026-05-04").Should().Be(RuleOutcome.Excused);
    }

    [Theory]
    [InlineData("2026-05-01", RuleOutcome.NotApplicable)]
    [InlineData("2026-05-02", RuleOutcome.Failed)]
    public void Assess_stopped_counts_what_was_to_be_done_before_the_day_before_the_stop(string stopped, RuleOutcome outcome) =>
        OutcomeOf(WithActivities(Activity("a", "2026-04-30")) with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-06-30")
            .Should().Be(outcome);

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithActivities(Activity("a", "2026-04-30")), "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Slutdatoen den 30. april 2026 er passeret, og det fremgår ikke, at aktiviteten er gennemført.");
        finding.Message(Language.English).Should().Be("The end date, 30 April 2026, has passed, and the document does not state that the activity is done.");
        finding.Remedy(Language.Danish).Should().Be("Angiv, hvornår aktiviteten er gennemført, eller giv den en ny slutdato.");
        finding.Remedy(Language.English).Should().Be("Specify when the activity was done, or give it a new end date.");
    }

    [Fact]
    public void Message_for_an_activity_without_an_end_names_the_end_of_the_change()
    {
        var finding = FindingsIn(WithActivities(Activity("a", ends: null)), "2026-10-01").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Slutdatoen den 30. september 2026 er passeret, og det fremgår ikke, at aktiviteten er gennemført.");
        finding.Message(Language.English).Should().Be("The end date, 30 September 2026, has passed, and the document does not state that the activity is done.");
    }
}
