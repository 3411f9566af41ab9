namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Why;

public class Why02Tests() : RuleTests(AalborgRule.Why02)
{
    private static ChangeInitiative WithoutGoals { get; } = Compliant with { Why = Compliant.Why with { Goals = [] } };

    private static Deviation SetAside { get; } = new()
    {
        Rule = AalborgRule.Why02,
        Reason = "Afklares i MED.",
        DecidedBy = "Områdeledelsen",
        On = new(2026, 2, 27),
        Until = new(2026, 3, 3),
    };

    [Fact]
    public void Assess_one_goal_passes() =>
        OutcomeOf(Compliant, "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_no_goals_fails_at_the_list()
    {
        OutcomeOf(WithoutGoals, "2026-05-04").Should().Be(RuleOutcome.Failed);
        PlacesIn(WithoutGoals, "2026-05-04").Should().Equal("/why/goals");
    }

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_no_goals_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(WithoutGoals, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-02-26", RuleOutcome.Open)]
    [InlineData("2026-02-27", RuleOutcome.Excused)]
    [InlineData("2026-03-03", RuleOutcome.Excused)]
    [InlineData("2026-03-04", RuleOutcome.Failed)]
    public void Assess_no_goals_is_excused_while_it_is_set_aside(string on, RuleOutcome outcome) =>
        OutcomeOf(WithoutGoals with { Deviations = [SetAside] }, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-02", RuleOutcome.NotApplicable)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_no_goals_is_over_when_stopped_before_it_was_due(string stopped, RuleOutcome outcome) =>
        OutcomeOf(WithoutGoals with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-05-04").Should().Be(outcome);

    [Fact]
    public void Rule_is_an_error_before_implementation_from_C20_and_P20() =>
        AalborgPolicy.Rules.Find(AalborgRule.Why02).Should().BeEquivalentTo(
            new
            {
                Principle = AalborgPrinciple.WeKnowWhy,
                Severity = RuleSeverity.Error,
                Gate = ChangePhase.Implementation,
                IsInferred = false,
                Statements = new[] { new { Id = "C20" }, new { Id = "P20" } },
            },
            options => options.WithStrictOrdering());

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithoutGoals, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, hvad målet med forandringen er.");
        finding.Message(Language.English).Should().Be("No goal of the change is stated.");
        finding.Remedy(Language.Danish).Should().Be("Angiv mindst ét mål: Hvad skal være nået, når forandringen er lykkedes?");
        finding.Remedy(Language.English).Should().Be("State at least one goal: what will you have achieved when the change has succeeded?");
    }
}
