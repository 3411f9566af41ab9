namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Why;

public class Why03Tests() : RuleTests(AalborgRule.Why03)
{
    private static ChangeInitiative WithGoals(params ReadOnlySpan<Goal> goals) => Compliant with { Why = Compliant.Why with { Goals = [.. goals] } };

    private static Goal Goal(string id, string? measure, string? due) =>
        new() { Id = id, What = "Højst seks ansigter.", Measure = measure, Due = due is null ? null : Date(due) };

    private static ChangeInitiative WithoutMeasure { get; } = WithGoals(Goal("a", measure: null, due: "2026-09-30"));

    private static ChangeInitiative WithoutDate { get; } = WithGoals(Goal("a", measure: "Opgørelsen", due: null));

    private static Deviation SetAside { get; } = new()
    {
        Rule = AalborgRule.Why03,
        Reason = "Afklares i MED.",
        DecidedBy = "Områdeledelsen",
        On = new(2026, 2, 27),
        Until = new(2026, 3, 3),
    };

    [Fact]
    public void Assess_goal_with_measure_and_date_passes() =>
        OutcomeOf(WithGoals(Goal("a", "Opgørelsen", "2026-09-30")), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2199-12-31")]
    public void Assess_goal_with_any_date_passes(string by) =>
        OutcomeOf(WithGoals(Goal("a", "Opgørelsen", by)), "2026-05-04")
            .Should().Be(RuleOutcome.Passed, "the rule asks for a date, not for a certain one");

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Assess_goal_without_measure_fails_at_the_measure(string? measure)
    {
        OutcomeOf(WithGoals(Goal("a", measure, "2026-09-30")), "2026-05-04").Should().Be(RuleOutcome.Failed);
        PlacesIn(WithGoals(Goal("a", measure, "2026-09-30")), "2026-05-04").Should().Equal("/why/goals/0/measure");
    }

    [Fact]
    public void Assess_goal_without_date_fails_at_the_date()
    {
        OutcomeOf(WithoutDate, "2026-05-04").Should().Be(RuleOutcome.Failed);
        PlacesIn(WithoutDate, "2026-05-04").Should().Equal("/why/goals/0/due");
    }

    [Fact]
    public void Assess_goals_with_neither_fail_goal_by_goal_measure_first() =>
        PlacesIn(WithGoals(Goal("a", null, null), Goal("b", "Opgørelsen", "2026-09-30"), Goal("c", null, null)), "2026-05-04")
            .Should().Equal("/why/goals/0/measure", "/why/goals/0/due", "/why/goals/2/measure", "/why/goals/2/due");

    [Fact]
    public void Assess_without_goals_is_not_applicable() =>
        OutcomeOf(WithGoals(), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_goal_without_measure_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(WithoutMeasure, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-02-26", RuleOutcome.Open)]
    [InlineData("2026-02-27", RuleOutcome.Excused)]
    [InlineData("2026-03-03", RuleOutcome.Excused)]
    [InlineData("2026-03-04", RuleOutcome.Failed)]
    public void Assess_goal_without_measure_is_excused_while_it_is_set_aside(string on, RuleOutcome outcome) =>
        OutcomeOf(WithoutMeasure with { Deviations = [SetAside] }, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-02", RuleOutcome.NotApplicable)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_goal_without_measure_is_over_when_stopped_before_it_was_due(string stopped, RuleOutcome outcome) =>
        OutcomeOf(WithoutMeasure with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-05-04").Should().Be(outcome);

    [Fact]
    public void Rule_is_a_warning_before_implementation_inferred_from_C20() =>
        AalborgPolicy.Rules.Find(AalborgRule.Why03).Should().BeEquivalentTo(
            new
            {
                Principle = AalborgPrinciple.WeKnowWhy,
                Severity = RuleSeverity.Warning,
                Gate = ChangePhase.Implementation,
                IsInferred = true,
                Statements = new[] { new { Id = "C20" } },
            },
            options => options.WithStrictOrdering());

    [Fact]
    public void Message_about_the_measure_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithoutMeasure, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, hvordan I kan se, at målet er nået.");
        finding.Message(Language.English).Should().Be("The goal does not state how you can tell that it is reached.");
        finding.Remedy(Language.Danish).Should().Be("Angiv, hvordan I kan se, at målet er nået.");
        finding.Remedy(Language.English).Should().Be("State how you can tell that the goal is reached.");
    }

    [Fact]
    public void Message_about_the_date_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithoutDate, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, hvornår målet skal være nået.");
        finding.Message(Language.English).Should().Be("The goal does not state when it is to be reached.");
        finding.Remedy(Language.Danish).Should().Be("Angiv, hvornår målet skal være nået.");
        finding.Remedy(Language.English).Should().Be("State when the goal is to be reached.");
    }
}
