namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Why;

public class Why12Tests() : RuleTests(AalborgRule.Why12)
{
    private static ChangeInitiative WithEffects(params ReadOnlySpan<Effect> effects) =>
        Compliant with { Why = Compliant.Why with { Effects = [.. effects] } };

    private static Effect Effect(string id, string? due, string? result = null) => new()
    {
        Id = id,
        What = "Mere tryghed.",
        For = ["citizens"],
        Due = due is null ? null : Date(due),
        Result = result is null ? null : new() { On = Date(result), What = "De kender dem, der kommer." },
    };

    private static ChangeInitiative NotLookedAt { get; } = WithEffects(Effect("a", "2026-11-30"));

    private static Deviation SetAside { get; } = new()
    {
        Rule = AalborgRule.Why12,
        Reason = "Afklares i MED.",
        DecidedBy = "Områdeledelsen",
        On = new(2026, 11, 30),
        Until = new(2026, 12, 1),
    };

    [Theory]
    [InlineData("2026-12-14", RuleOutcome.Passed)]
    [InlineData("2026-12-15", RuleOutcome.Passed)]
    [InlineData("2026-12-16", RuleOutcome.Failed)]
    public void Assess_effect_looked_at_by_the_date_passes(string result, RuleOutcome outcome) =>
        OutcomeOf(WithEffects(Effect("a", "2026-11-30", result)), "2026-12-15").Should().Be(outcome);

    [Fact]
    public void Assess_effect_looked_at_before_it_was_to_be_felt_passes() =>
        OutcomeOf(WithEffects(Effect("a", "2026-11-30", "2026-06-01")), "2026-12-15").Should().Be(RuleOutcome.Passed);

    [Theory]
    [InlineData("2026-12-14", RuleOutcome.Failed)]
    [InlineData("2026-12-15", RuleOutcome.Failed)]
    [InlineData("2026-12-16", RuleOutcome.NotApplicable)]
    public void Assess_effect_is_looked_for_from_the_day_it_was_to_be_felt(string by, RuleOutcome outcome) =>
        OutcomeOf(WithEffects(Effect("a", by)), "2026-12-15").Should().Be(outcome);

    [Fact]
    public void Assess_effects_not_looked_at_fail_at_each_result() =>
        PlacesIn(
            WithEffects(
                Effect("a", "2026-11-30"),
                Effect("b", "2026-11-30", "2026-12-01"),
                Effect("c", due: null),
                Effect("d", "2027-01-31"),
                Effect("e", "2026-06-30", "2027-01-31")),
            "2026-12-15").Should().Equal("/why/effects/0/result", "/why/effects/4/result");

    [Fact]
    public void Assess_without_effects_is_not_applicable() =>
        OutcomeOf(WithEffects(), "2026-12-15").Should().Be(RuleOutcome.NotApplicable);

    [Fact]
    public void Assess_effects_of_which_none_is_due_is_not_applicable() =>
        OutcomeOf(WithEffects(Effect("a", due: null), Effect("b", "2027-01-31", "2026-12-01")), "2026-12-15").Should().Be(RuleOutcome.NotApplicable);

    [Theory]
    [InlineData("2026-11-29", RuleOutcome.NotApplicable)]
    [InlineData("2026-11-30", RuleOutcome.Open)]
    [InlineData("2026-12-01", RuleOutcome.Failed)]
    [InlineData("2026-12-02", RuleOutcome.Failed)]
    public void Assess_effect_not_looked_at_is_due_when_it_is_closed(string on, RuleOutcome outcome) =>
        OutcomeOf(NotLookedAt, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-11-29", RuleOutcome.NotApplicable)]
    [InlineData("2026-11-30", RuleOutcome.Excused)]
    [InlineData("2026-12-01", RuleOutcome.Excused)]
    [InlineData("2026-12-02", RuleOutcome.Failed)]
    public void Assess_effect_not_looked_at_is_excused_while_it_is_set_aside(string on, RuleOutcome outcome) =>
        OutcomeOf(NotLookedAt with { Deviations = [SetAside] }, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-11-30", RuleOutcome.NotApplicable)]
    [InlineData("2026-12-01", RuleOutcome.NotApplicable)]
    [InlineData("2026-12-02", RuleOutcome.Failed)]
    public void Assess_effect_not_looked_at_is_over_when_stopped_before_it_was_due(string stopped, RuleOutcome outcome) =>
        OutcomeOf(NotLookedAt with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-12-15").Should().Be(outcome);

    [Fact]
    public void Assess_effect_looked_at_after_the_stop_was_not_looked_at_by_then() =>
        PlacesIn(
            WithEffects(Effect("a", "2026-11-30", "2026-12-02")) with { Timeline = Compliant.Timeline with { Stopped = new(2026, 12, 2) } },
            "2026-12-15").Should().Equal("/why/effects/0/result");

    [Fact]
    public void Rule_is_a_warning_before_closing_inferred_from_Q2() =>
        AalborgPolicy.Rules.Find(AalborgRule.Why12).Should().BeEquivalentTo(
            new
            {
                Principle = AalborgPrinciple.WeKnowWhy,
                Severity = RuleSeverity.Warning,
                Gate = ChangePhase.Closed,
                IsInferred = true,
                Statements = new[] { new { Id = "Q2" } },
            },
            options => options.WithStrictOrdering());

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(NotLookedAt, "2026-12-15").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Effekten skulle kunne mærkes senest den 30. november 2026. Det fremgår ikke, hvad resultatet blev.");
        finding.Message(Language.English).Should().Be("The effect was to be felt by 30 November 2026. The document does not state the result.");
        finding.Remedy(Language.Danish).Should().Be("Følg op på effekten, og notér resultatet med dato.");
        finding.Remedy(Language.English).Should().Be("Follow up on the effect, and record the result with its date.");
    }
}
