namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Why;

public class Why06Tests() : RuleTests(AalborgRule.Why06)
{
    private static ChangeInitiative WithEffects(params ReadOnlySpan<Effect> effects) =>
        Compliant with { Why = Compliant.Why with { Effects = [.. effects] } };

    private static Effect Effect(string id, string? due) =>
        new() { Id = id, What = "Mere tryghed.", For = ["citizens"], Due = due is null ? null : Date(due) };

    private static ChangeInitiative WithoutDate { get; } = WithEffects(Effect("a", due: null));

    private static Deviation SetAside { get; } = new()
    {
        Rule = AalborgRule.Why06,
        Reason = "Afklares i MED.",
        DecidedBy = "Områdeledelsen",
        On = new(2026, 2, 27),
        Until = new(2026, 3, 3),
    };

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2026-11-30")]
    [InlineData("2199-12-31")]
    public void Assess_effect_with_any_date_passes(string by) =>
        OutcomeOf(WithEffects(Effect("a", by)), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_effects_without_date_fail_at_each_date()
    {
        var initiative = WithEffects(Effect("a", due: null), Effect("b", "2026-11-30"), Effect("c", due: null));

        OutcomeOf(initiative, "2026-05-04").Should().Be(RuleOutcome.Failed);
        PlacesIn(initiative, "2026-05-04").Should().Equal("/why/effects/0/due", "/why/effects/2/due");
    }

    [Fact]
    public void Assess_effect_with_result_needs_no_date() =>
        OutcomeOf(WithEffects(Effect("a", due: null) with { Result = new() { On = new(2199, 12, 31), What = "De kender dem." } }), "2026-05-04")
            .Should().Be(RuleOutcome.Passed, "the row does not mention the date of the assessment");

    [Fact]
    public void Assess_without_effects_is_not_applicable() =>
        OutcomeOf(WithEffects(), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_effect_without_date_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(WithoutDate, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-02-26", RuleOutcome.Open)]
    [InlineData("2026-02-27", RuleOutcome.Excused)]
    [InlineData("2026-03-03", RuleOutcome.Excused)]
    [InlineData("2026-03-04", RuleOutcome.Failed)]
    public void Assess_effect_without_date_is_excused_while_it_is_set_aside(string on, RuleOutcome outcome) =>
        OutcomeOf(WithoutDate with { Deviations = [SetAside] }, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-02", RuleOutcome.NotApplicable)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_effect_without_date_is_over_when_stopped_before_it_was_due(string stopped, RuleOutcome outcome) =>
        OutcomeOf(WithoutDate with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-05-04").Should().Be(outcome);

    [Fact]
    public void Rule_is_an_error_before_implementation_from_Q2() =>
        AalborgPolicy.Rules.Find(AalborgRule.Why06).Should().BeEquivalentTo(
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
        var finding = FindingsIn(WithoutDate, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, hvornår effekten skal kunne mærkes.");
        finding.Message(Language.English).Should().Be("The effect does not state when it is to be felt.");
        finding.Remedy(Language.Danish).Should().Be("Angiv, hvornår effekten skal kunne mærkes.");
        finding.Remedy(Language.English).Should().Be("State when the effect is to be felt.");
    }
}
