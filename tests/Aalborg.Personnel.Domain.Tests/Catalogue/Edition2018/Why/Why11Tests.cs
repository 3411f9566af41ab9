namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Why;

public class Why11Tests() : RuleTests(AalborgRule.Why11)
{
    private static ChangeInitiative WithStrategies(params ReadOnlySpan<Strategy> strategies) =>
        Compliant with { Why = Compliant.Why with { Strategies = [.. strategies] } };

    private static Strategy Strategy(string? connection) => new() { Title = "Personalepolitik", Uri = "https://example.dk", Connection = connection };

    private static ChangeInitiative WithoutConnection { get; } = WithStrategies(Strategy(connection: null));

    private static Deviation SetAside { get; } = new()
    {
        Rule = AalborgRule.Why11,
        Reason = "Afklares i MED.",
        DecidedBy = "Områdeledelsen",
        On = new(2026, 2, 27),
        Until = new(2026, 3, 3),
    };

    [Fact]
    public void Assess_strategy_with_connection_passes() =>
        OutcomeOf(WithStrategies(Strategy("Gensidig fleksibilitet.")), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Assess_strategies_without_connection_fail_at_each_connection(string? connection)
    {
        var initiative = WithStrategies(Strategy(connection), Strategy("Gensidig fleksibilitet."), Strategy(connection));

        OutcomeOf(initiative, "2026-05-04").Should().Be(RuleOutcome.Failed);
        PlacesIn(initiative, "2026-05-04").Should().Equal("/why/strategies/0/connection", "/why/strategies/2/connection");
    }

    [Fact]
    public void Assess_without_strategies_is_not_applicable() =>
        OutcomeOf(WithStrategies(), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_strategy_without_connection_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(WithoutConnection, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-02-26", RuleOutcome.Open)]
    [InlineData("2026-02-27", RuleOutcome.Excused)]
    [InlineData("2026-03-03", RuleOutcome.Excused)]
    [InlineData("2026-03-04", RuleOutcome.Failed)]
    public void Assess_strategy_without_connection_is_excused_while_it_is_set_aside(string on, RuleOutcome outcome) =>
        OutcomeOf(WithoutConnection with { Deviations = [SetAside] }, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-02", RuleOutcome.NotApplicable)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_strategy_without_connection_is_over_when_stopped_before_it_was_due(string stopped, RuleOutcome outcome) =>
        OutcomeOf(WithoutConnection with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-05-04").Should().Be(outcome);

    [Fact]
    public void Rule_is_an_error_before_implementation_from_Q4() =>
        AalborgPolicy.Rules.Find(AalborgRule.Why11).Should().BeEquivalentTo(
            new
            {
                Principle = AalborgPrinciple.WeKnowWhy,
                Severity = RuleSeverity.Error,
                Gate = ChangePhase.Implementation,
                IsInferred = false,
                Statements = new[] { new { Id = "Q4" } },
            },
            options => options.WithStrictOrdering());

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithoutConnection, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, hvordan forandringen hænger sammen med strategien.");
        finding.Message(Language.English).Should().Be("The strategy does not state how the change relates to it.");
        finding.Remedy(Language.Danish).Should().Be("Skriv i en sætning, hvordan forandringen hænger sammen med strategien.");
        finding.Remedy(Language.English).Should().Be("State in a sentence how the change relates to the strategy.");
    }
}
