namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.WhatAndHow;

public class How08Tests() : RuleTests(AalborgRule.How08)
{
    private static ChangeInitiative WithActivities(params ReadOnlySpan<Activity> activities) =>
        Compliant with { WhatAndHow = Compliant.WhatAndHow with { Plan = Compliant.WhatAndHow.Plan with { Activities = [.. activities] } } };

    private static Activity Activity(string id, string? responsible = null) => new() { Id = id, What = "Planperioden", Responsible = responsible };

    [Fact]
    public void Assess_activity_with_someone_responsible_passes() =>
        OutcomeOf(WithActivities(Activity("a", "team")), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_activity_with_someone_unknown_responsible_passes_here() =>
        OutcomeOf(WithActivities(Activity("a", "nobody-we-know")), "2026-05-04")
            .Should().Be(RuleOutcome.Passed, "DOC-02 says that the reference dangles");

    [Fact]
    public void Assess_activities_with_nobody_responsible_fail_at_each_responsible() =>
        PlacesIn(WithActivities(Activity("a"), Activity("b", "team"), Activity("c")), "2026-05-04")
            .Should().Equal("/whatAndHow/plan/activities/0/responsible", "/whatAndHow/plan/activities/2/responsible");

    [Fact]
    public void Assess_without_activities_is_not_applicable() =>
        OutcomeOf(WithActivities(), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);

    [Theory]
    [InlineData("2026-05-03", RuleOutcome.NotApplicable)]
    [InlineData("2026-05-04", RuleOutcome.NotApplicable)]
    [InlineData("2026-05-05", RuleOutcome.Failed)]
    public void Assess_activity_done_needs_nobody_responsible(string done, RuleOutcome outcome) =>
        OutcomeOf(WithActivities(Activity("a") with { Done = Date(done) }), "2026-05-04").Should().Be(outcome);

    [Fact]
    public void Assess_only_activities_that_are_not_done_fail() =>
        PlacesIn(WithActivities(Activity("a") with { Done = new(2026, 4, 1) }, Activity("b"), Activity("c", "team")), "2026-05-04")
            .Should().Equal("/whatAndHow/plan/activities/1/responsible");

    [Theory]
    [InlineData("2026-05-04", RuleOutcome.Failed)]
    [InlineData("2026-05-05", RuleOutcome.NotApplicable)]
    public void Assess_stopped_goes_by_what_was_done_on_the_day_before_the_stop(string stopped, RuleOutcome outcome) =>
        OutcomeOf(
            WithActivities(Activity("a") with { Done = new(2026, 5, 4) }) with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-06-30")
            .Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    public void Assess_activity_with_nobody_responsible_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(WithActivities(Activity("a")), on).Should().Be(outcome);

    [Fact]
    public void Assess_activity_with_nobody_responsible_set_aside_is_excused()
    {
        var initiative = WithActivities(Activity("a")) with
        {
            Deviations = [new() { Rule = AalborgRule.How08, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 5, 4) }],
        };

        OutcomeOf(initiative, "2026-05-03").Should().Be(RuleOutcome.Failed);
        OutcomeOf(initiative, "2026-05-04").Should().Be(RuleOutcome.Excused);
    }

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithActivities(Activity("a")), "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, hvem der har ansvaret for aktiviteten.");
        finding.Message(Language.English).Should().Be("The document does not state who is responsible for the activity.");
        finding.Remedy(Language.Danish).Should().Be("Angiv, hvilken interessent der har ansvaret for aktiviteten.");
        finding.Remedy(Language.English).Should().Be("Specify which stakeholder is responsible for the activity.");
    }
}
