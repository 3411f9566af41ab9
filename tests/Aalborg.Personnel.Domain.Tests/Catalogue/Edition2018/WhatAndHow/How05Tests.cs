namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.WhatAndHow;

public class How05Tests() : RuleTests(AalborgRule.How05)
{
    private static ChangeInitiative WithActivities(params ReadOnlySpan<Activity> activities) =>
        Compliant with { WhatAndHow = Compliant.WhatAndHow with { Plan = Compliant.WhatAndHow.Plan with { Activities = [.. activities] } } };

    [Fact]
    public void Assess_activity_passes() =>
        OutcomeOf(WithActivities(new Activity { Id = "a", What = "Planperioden" }), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_without_activities_fails_at_the_list() =>
        PlacesIn(WithActivities(), "2026-05-04").Should().Equal("/whatAndHow/plan/activities");

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    public void Assess_without_activities_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(WithActivities(), on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-05-03", RuleOutcome.Failed)]
    [InlineData("2026-05-04", RuleOutcome.Excused)]
    [InlineData("2026-06-01", RuleOutcome.Excused)]
    [InlineData("2026-06-02", RuleOutcome.Failed)]
    public void Assess_without_activities_set_aside_until_a_date_is_excused_so_long(string on, RuleOutcome outcome) =>
        OutcomeOf(
            WithActivities() with
            {
                Deviations =
                [
                    new()
                    {
                        Rule = AalborgRule.How05,
                        Reason = "Afklares i MED.",
                        DecidedBy = "Områdeledelsen",
                        On = new(2026, 5, 4),
                        Until = new(2026, 6, 1),
                    },
                ],
            },
            on).Should().Be(outcome);

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithActivities(), "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Der er ikke angivet nogen aktiviteter i planen.");
        finding.Message(Language.English).Should().Be("The document states no activities in the plan.");
        finding.Remedy(Language.Danish).Should().Be("Angiv planens første aktivitet: Hvad sker der, hvordan, hvornår, og hvem har ansvaret?");
        finding.Remedy(Language.English).Should().Be("Add the first activity of the plan: What happens, how, when, and who is responsible?");
    }
}
