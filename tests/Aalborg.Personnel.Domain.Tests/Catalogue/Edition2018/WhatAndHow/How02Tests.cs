namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.WhatAndHow;

public class How02Tests() : RuleTests(AalborgRule.How02)
{
    private static ChangeInitiative WithFixed(params ReadOnlySpan<string> texts) =>
        Compliant with { WhatAndHow = Compliant.WhatAndHow with { Frame = Compliant.WhatAndHow.Frame with { Fixed = [.. texts] } } };

    [Fact]
    public void Assess_something_fixed_passes() =>
        OutcomeOf(WithFixed("Budgettet"), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_nothing_fixed_fails_at_fixed() =>
        PlacesIn(WithFixed(), "2026-05-04").Should().Equal("/whatAndHow/frame/fixed");

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    public void Assess_nothing_fixed_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(WithFixed(), on).Should().Be(outcome);

    [Fact]
    public void Assess_nothing_fixed_in_an_idea_is_open() =>
        OutcomeOf(WithFixed() with { Timeline = new() }, "2026-05-04").Should().Be(RuleOutcome.Open);

    [Fact]
    public void Assess_nothing_fixed_set_aside_is_excused()
    {
        var initiative = WithFixed() with
        {
            Deviations = [new() { Rule = AalborgRule.How02, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 5, 4) }],
        };

        OutcomeOf(initiative, "2026-05-03").Should().Be(RuleOutcome.Failed);
        OutcomeOf(initiative, "2026-05-04").Should().Be(RuleOutcome.Excused);
    }

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithFixed(), "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, hvad der ikke er til forhandling.");
        finding.Message(Language.English).Should().Be("The document does not state what is not up for negotiation.");
        finding.Remedy(Language.Danish).Should().Be(
            "Angiv, hvad der ligger fast, fx lovgivning, budget, tidsfrister eller beslutninger, der allerede er truffet.");
        finding.Remedy(Language.English).Should().Be("Specify what is fixed, for example legislation, budget, deadlines or decisions already made.");
    }
}
