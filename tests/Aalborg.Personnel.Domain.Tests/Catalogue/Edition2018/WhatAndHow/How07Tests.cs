namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.WhatAndHow;

public class How07Tests() : RuleTests(AalborgRule.How07)
{
    private static ChangeInitiative WithActivities(params ReadOnlySpan<Activity> activities) =>
        Compliant with { WhatAndHow = Compliant.WhatAndHow with { Plan = Compliant.WhatAndHow.Plan with { Activities = [.. activities] } } };

    private static Activity Activity(string id, DateOnly? starts = null) => new() { Id = id, What = "Planperioden", Starts = starts };

    [Fact]
    public void Assess_activity_that_says_when_passes() =>
        OutcomeOf(WithActivities(Activity("a", Date("2026-04-01"))), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_activity_with_only_an_end_passes() =>
        OutcomeOf(WithActivities(Activity("a") with { Ends = new(2026, 9, 30) }), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Theory]
    [InlineData("2026-05-03")]
    [InlineData("2026-09-30")]
    public void Assess_activity_with_only_the_date_it_was_done_passes(string done) =>
        OutcomeOf(WithActivities(Activity("a") with { Done = Date(done) }), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_activity_without_an_end_passes() =>
        OutcomeOf(WithActivities(Activity("a", Date("2199-12-31"))), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_activities_without_a_date_fail_at_each_starts() =>
        PlacesIn(WithActivities(Activity("a"), Activity("b", Date("2026-04-01")), Activity("c")), "2026-05-04")
            .Should().Equal("/whatAndHow/plan/activities/0/starts", "/whatAndHow/plan/activities/2/starts");

    [Fact]
    public void Assess_without_activities_is_not_applicable() =>
        OutcomeOf(WithActivities(), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    public void Assess_activity_without_a_date_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(WithActivities(Activity("a")), on).Should().Be(outcome);

    [Fact]
    public void Assess_activity_without_a_date_set_aside_is_excused()
    {
        var initiative = WithActivities(Activity("a")) with
        {
            Deviations = [new() { Rule = AalborgRule.How07, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 5, 4) }],
        };

        OutcomeOf(initiative, "2026-05-03").Should().Be(RuleOutcome.Failed);
        OutcomeOf(initiative, "2026-05-04").Should().Be(RuleOutcome.Excused);
    }

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithActivities(Activity("a")), "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, hvornår aktiviteten foregår.");
        finding.Message(Language.English).Should().Be("The document does not state when the activity happens.");
        finding.Remedy(Language.Danish).Should().Be("Angiv, hvornår aktiviteten begynder eller slutter, eller hvornår den er gennemført.");
        finding.Remedy(Language.English).Should().Be("Specify when the activity starts or ends, or when it was done.");
    }
}
