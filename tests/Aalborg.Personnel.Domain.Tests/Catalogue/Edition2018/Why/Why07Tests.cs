namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Why;

public class Why07Tests() : RuleTests(AalborgRule.Why07)
{
    private static ChangeInitiative WithToday(string? today) => Compliant with { Why = Compliant.Why with { Today = today } };

    private static ChangeInitiative WithoutToday { get; } = WithToday(null);

    private static Deviation SetAside { get; } = new()
    {
        Rule = AalborgRule.Why07,
        Reason = "Afklares i MED.",
        DecidedBy = "Områdeledelsen",
        On = new(2026, 2, 27),
        Until = new(2026, 3, 3),
    };

    [Fact]
    public void Assess_described_today_passes() =>
        OutcomeOf(WithToday("Teamet mødes om planen."), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_described_today_passes_where_tomorrow_is_missing() =>
        OutcomeOf(Compliant with { Why = Compliant.Why with { Tomorrow = null } }, "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\u00A0")]
    public void Assess_missing_or_blank_today_fails_at_today(string? today)
    {
        OutcomeOf(WithToday(today), "2026-05-04").Should().Be(RuleOutcome.Failed);
        PlacesIn(WithToday(today), "2026-05-04").Should().Equal("/why/today");
    }

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_missing_today_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(WithoutToday, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-02-26", RuleOutcome.Open)]
    [InlineData("2026-02-27", RuleOutcome.Excused)]
    [InlineData("2026-03-03", RuleOutcome.Excused)]
    [InlineData("2026-03-04", RuleOutcome.Failed)]
    public void Assess_missing_today_is_excused_while_it_is_set_aside(string on, RuleOutcome outcome) =>
        OutcomeOf(WithoutToday with { Deviations = [SetAside] }, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-02", RuleOutcome.NotApplicable)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_missing_today_is_over_when_stopped_before_it_was_due(string stopped, RuleOutcome outcome) =>
        OutcomeOf(WithoutToday with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-05-04").Should().Be(outcome);

    [Fact]
    public void Rule_is_an_error_before_implementation_from_Q3() =>
        AalborgPolicy.Rules.Find(AalborgRule.Why07).Should().BeEquivalentTo(
            new
            {
                Principle = AalborgPrinciple.WeKnowWhy,
                Severity = RuleSeverity.Error,
                Gate = ChangePhase.Implementation,
                IsInferred = false,
                Statements = new[] { new { Id = "Q3" } },
            },
            options => options.WithStrictOrdering());

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithoutToday, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, hvordan I gør i dag.");
        finding.Message(Language.English).Should().Be("The current practice is not described.");
        finding.Remedy(Language.Danish).Should().Be("Beskriv kort, hvordan I gør i dag.");
        finding.Remedy(Language.English).Should().Be("Describe briefly how you do it today.");
    }
}
