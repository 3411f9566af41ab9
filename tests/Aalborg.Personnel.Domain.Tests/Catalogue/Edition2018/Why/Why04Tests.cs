namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Why;

public class Why04Tests() : RuleTests(AalborgRule.Why04)
{
    private static ChangeInitiative WithoutEffects { get; } = Compliant with { Why = Compliant.Why with { Effects = [] } };

    private static Deviation SetAside { get; } = new()
    {
        Rule = AalborgRule.Why04,
        Reason = "Afklares i MED.",
        DecidedBy = "Områdeledelsen",
        On = new(2026, 2, 27),
        Until = new(2026, 3, 3),
    };

    [Fact]
    public void Assess_one_effect_passes() =>
        OutcomeOf(Compliant, "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_no_effects_fails_at_the_list()
    {
        OutcomeOf(WithoutEffects, "2026-05-04").Should().Be(RuleOutcome.Failed);
        PlacesIn(WithoutEffects, "2026-05-04").Should().Equal("/why/effects");
    }

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_no_effects_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(WithoutEffects, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-02-26", RuleOutcome.Open)]
    [InlineData("2026-02-27", RuleOutcome.Excused)]
    [InlineData("2026-03-03", RuleOutcome.Excused)]
    [InlineData("2026-03-04", RuleOutcome.Failed)]
    public void Assess_no_effects_is_excused_while_it_is_set_aside(string on, RuleOutcome outcome) =>
        OutcomeOf(WithoutEffects with { Deviations = [SetAside] }, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-02", RuleOutcome.NotApplicable)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_no_effects_is_over_when_stopped_before_it_was_due(string stopped, RuleOutcome outcome) =>
        OutcomeOf(WithoutEffects with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-05-04").Should().Be(outcome);

    [Fact]
    public void Rule_is_an_error_before_implementation_from_Q2() =>
        AalborgPolicy.Rules.Find(AalborgRule.Why04).Should().BeEquivalentTo(
            new
            {
                Principle = AalborgPrinciple.WeKnowWhy,
                Severity = RuleSeverity.Error,
                Gate = ChangePhase.Implementation,
                IsInferred = false,
                Statements = new[] { new { Id = "Q2" } },
            },
            options => options.WithStrictOrdering());

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithoutEffects, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, hvilken effekt forandringen skal skabe.");
        finding.Message(Language.English).Should().Be("No effect of the change is stated.");
        finding.Remedy(Language.Danish).Should().Be("Angiv mindst én effekt: Hvad bliver anderledes, for hvem og hvornår?");
        finding.Remedy(Language.English).Should().Be("State at least one effect: what will be different, for whom and when?");
    }
}
