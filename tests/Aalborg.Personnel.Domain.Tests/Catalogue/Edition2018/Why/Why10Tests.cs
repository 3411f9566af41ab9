namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Why;

public class Why10Tests() : RuleTests(AalborgRule.Why10)
{
    private static ChangeInitiative WithoutStrategies { get; } = Compliant with { Why = Compliant.Why with { Strategies = [] } };

    private static Deviation SetAside { get; } = new()
    {
        Rule = AalborgRule.Why10,
        Reason = "Afklares i MED.",
        DecidedBy = "Områdeledelsen",
        On = new(2026, 2, 27),
        Until = new(2026, 3, 3),
    };

    [Fact]
    public void Assess_one_strategy_passes() =>
        OutcomeOf(Compliant, "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_no_strategies_fails_at_the_list()
    {
        OutcomeOf(WithoutStrategies, "2026-05-04").Should().Be(RuleOutcome.Failed);
        PlacesIn(WithoutStrategies, "2026-05-04").Should().Equal("/why/strategies");
    }

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_no_strategies_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(WithoutStrategies, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-02-26", RuleOutcome.Open)]
    [InlineData("2026-02-27", RuleOutcome.Excused)]
    [InlineData("2026-03-03", RuleOutcome.Excused)]
    [InlineData("2026-03-04", RuleOutcome.Failed)]
    public void Assess_no_strategies_is_excused_while_it_is_set_aside(string on, RuleOutcome outcome) =>
        OutcomeOf(WithoutStrategies with { Deviations = [SetAside] }, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-02", RuleOutcome.NotApplicable)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_no_strategies_is_over_when_stopped_before_it_was_due(string stopped, RuleOutcome outcome) =>
        OutcomeOf(WithoutStrategies with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-05-04").Should().Be(outcome);

    [Fact]
    public void Rule_is_an_error_before_implementation_from_Q4_and_P13() =>
        AalborgPolicy.Rules.Find(AalborgRule.Why10).Should().BeEquivalentTo(
            new
            {
                Principle = AalborgPrinciple.WeKnowWhy,
                Severity = RuleSeverity.Error,
                Gate = ChangePhase.Implementation,
                IsInferred = false,
                Statements = new[] { new { Id = "Q4" }, new { Id = "P13" } },
            },
            options => options.WithStrictOrdering());

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithoutStrategies, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, hvilke strategier forandringen hænger sammen med.");
        finding.Message(Language.English).Should().Be("No related strategy is named.");
        finding.Remedy(Language.Danish).Should().Be("Angiv mindst én strategi eller politik, som forandringen hænger sammen med, og skriv i en sætning hvordan. Er ingen relevant, så begrund det i en fravigelse.");
        finding.Remedy(Language.English).Should().Be("Name at least one strategy or policy that the change relates to, and state in a sentence how. If none is relevant, give the reason in a deviation.");
    }
}
