namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Why;

public class Why08Tests() : RuleTests(AalborgRule.Why08)
{
    private static ChangeInitiative WithTomorrow(string? tomorrow) => Compliant with { Why = Compliant.Why with { Tomorrow = tomorrow } };

    private static ChangeInitiative WithoutTomorrow { get; } = WithTomorrow(null);

    private static Deviation SetAside { get; } = new()
    {
        Rule = AalborgRule.Why08,
        Reason = "Afklares i MED.",
        DecidedBy = "Områdeledelsen",
        On = new(2026, 2, 27),
        Until = new(2026, 3, 3),
    };

    [Fact]
    public void Assess_described_tomorrow_passes() =>
        OutcomeOf(WithTomorrow("Teamet mødes om planen."), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_described_tomorrow_passes_where_today_is_missing() =>
        OutcomeOf(Compliant with { Why = Compliant.Why with { Today = null } }, "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\u00A0")]
    public void Assess_missing_or_blank_tomorrow_fails_at_tomorrow(string? tomorrow)
    {
        OutcomeOf(WithTomorrow(tomorrow), "2026-05-04").Should().Be(RuleOutcome.Failed);
        PlacesIn(WithTomorrow(tomorrow), "2026-05-04").Should().Equal("/why/tomorrow");
    }

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_missing_tomorrow_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(WithoutTomorrow, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-02-26", RuleOutcome.Open)]
    [InlineData("2026-02-27", RuleOutcome.Excused)]
    [InlineData("2026-03-03", RuleOutcome.Excused)]
    [InlineData("2026-03-04", RuleOutcome.Failed)]
    public void Assess_missing_tomorrow_is_excused_while_it_is_set_aside(string on, RuleOutcome outcome) =>
        OutcomeOf(WithoutTomorrow with { Deviations = [SetAside] }, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-02", RuleOutcome.NotApplicable)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_missing_tomorrow_is_over_when_stopped_before_it_was_due(string stopped, RuleOutcome outcome) =>
        OutcomeOf(WithoutTomorrow with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-05-04").Should().Be(outcome);

    [Fact]
    public void Rule_is_an_error_before_implementation_from_Q3() =>
        AalborgPolicy.Rules.Find(AalborgRule.Why08).Should().BeEquivalentTo(
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
        var finding = FindingsIn(WithoutTomorrow, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, hvordan I vil gøre fremover.");
        finding.Message(Language.English).Should().Be("The future practice is not described.");
        finding.Remedy(Language.Danish).Should().Be("Beskriv kort, hvordan I vil gøre, når forandringen er gennemført.");
        finding.Remedy(Language.English).Should().Be("Describe briefly how you will do it once the change has been carried out.");
    }
}
