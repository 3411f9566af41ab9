namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Why;

public class Why05Tests() : RuleTests(AalborgRule.Why05)
{
    private static ChangeInitiative WithEffects(params ReadOnlySpan<Effect> effects) =>
        Compliant with { Why = Compliant.Why with { Effects = [.. effects] } };

    private static Effect Effect(string id, params ReadOnlySpan<string> recipients) =>
        new() { Id = id, What = "Mere tryghed.", For = [.. recipients], Due = new(2026, 11, 30) };

    [Fact]
    public void Assess_effect_for_a_stakeholder_passes() =>
        OutcomeOf(WithEffects(Effect("a", "citizens")), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_effect_for_someone_unknown_passes_here() =>
        OutcomeOf(WithEffects(Effect("a", "nobody-we-know")), "2026-05-04").Should().Be(RuleOutcome.Passed, "DOC-02 says that the reference dangles");

    [Fact]
    public void Assess_effects_for_nobody_fail_at_each_for() =>
        PlacesIn(WithEffects(Effect("a"), Effect("b", "citizens"), Effect("c")), "2026-05-04")
            .Should().Equal("/why/effects/0/for", "/why/effects/2/for");

    [Fact]
    public void Assess_without_effects_is_not_applicable() =>
        OutcomeOf(WithEffects(), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    public void Assess_effect_for_nobody_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(WithEffects(Effect("a")), on).Should().Be(outcome);

    [Fact]
    public void Assess_effect_for_nobody_set_aside_is_excused()
    {
        var initiative = WithEffects(Effect("a")) with
        {
            Deviations = [new() { Rule = AalborgRule.Why05, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 5, 4) }],
        };

        OutcomeOf(initiative, "2026-05-03").Should().Be(RuleOutcome.Failed);
        OutcomeOf(initiative, "2026-05-04").Should().Be(RuleOutcome.Excused);
    }

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithEffects(Effect("a")), "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, hvem effekten er for.");
        finding.Message(Language.English).Should().Be("The effect does not name who benefits.");
        finding.Remedy(Language.Danish).Should().Be("Angiv mindst én interessent, der skal mærke effekten.");
        finding.Remedy(Language.English).Should().Be("Name at least one stakeholder who is to benefit from the effect.");
    }
}
