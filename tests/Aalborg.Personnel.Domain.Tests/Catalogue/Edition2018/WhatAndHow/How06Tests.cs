namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.WhatAndHow;

public class How06Tests() : RuleTests(AalborgRule.How06)
{
    private static ChangeInitiative WithActivities(params ReadOnlySpan<Activity> activities) =>
        Compliant with { WhatAndHow = Compliant.WhatAndHow with { Plan = Compliant.WhatAndHow.Plan with { Activities = [.. activities] } } };

    private static Activity Activity(string id, string? how = null) => new() { Id = id, What = "Planperioden", How = how };

    [Fact]
    public void Assess_activity_that_says_how_passes() =>
        OutcomeOf(WithActivities(Activity("a", "Teamet lægger planen")), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_activity_with_a_blank_how_fails_at_how() =>
        PlacesIn(WithActivities(Activity("a", "  \n")), "2026-05-04").Should().Equal("/whatAndHow/plan/activities/0/how");

    [Fact]
    public void Assess_activities_without_how_fail_at_each_how() =>
        PlacesIn(WithActivities(Activity("a"), Activity("b", "Teamet lægger planen"), Activity("c")), "2026-05-04")
            .Should().Equal("/whatAndHow/plan/activities/0/how", "/whatAndHow/plan/activities/2/how");

    [Fact]
    public void Assess_without_activities_is_not_applicable() =>
        OutcomeOf(WithActivities(), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    public void Assess_activity_without_how_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(WithActivities(Activity("a")), on).Should().Be(outcome);

    [Fact]
    public void Assess_activity_without_how_set_aside_is_excused()
    {
        var initiative = WithActivities(Activity("a")) with
        {
            Deviations = [new() { Rule = AalborgRule.How06, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 5, 4) }],
        };

        OutcomeOf(initiative, "2026-05-03").Should().Be(RuleOutcome.Failed);
        OutcomeOf(initiative, "2026-05-04").Should().Be(RuleOutcome.Excused);
    }

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithActivities(Activity("a")), "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, hvordan aktiviteten foregår.");
        finding.Message(Language.English).Should().Be("The document does not state how the activity happens.");
        finding.Remedy(Language.Danish).Should().Be("Angiv, hvordan aktiviteten foregår.");
        finding.Remedy(Language.English).Should().Be("Specify how the activity happens.");
    }
}
