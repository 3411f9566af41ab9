namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.WhatAndHow;

public class How12Tests() : RuleTests(AalborgRule.How12)
{
    /// <summary>No start is written, and nothing has begun.</summary>
    private static ChangeInitiative NotBegun { get; } = Compliant with
    {
        Timeline = new(),
        Why = Compliant.Why with { Effects = [new() { Id = "effect", What = "Mere tryghed.", Due = new(2026, 3, 1) }] },
        WhatAndHow = Compliant.WhatAndHow with { Plan = new() { Activities = [new() { Id = "a", What = "Planperioden", Ends = new(2026, 3, 1) }] } },
    };

    private static ChangeInitiative WithActivity(Activity activity) =>
        NotBegun with { WhatAndHow = NotBegun.WhatAndHow with { Plan = new() { Activities = [new() { Id = "b", What = "Siden" }, activity] } } };

    private static ChangeInitiative WithActivityFrom(string starts) => WithActivity(new() { Id = "a", What = "Planperioden", Starts = Date(starts) });

    [Fact]
    public void Assess_nothing_begun_is_not_applicable() =>
        OutcomeOf(NotBegun, "2026-05-04").Should().Be(RuleOutcome.NotApplicable);

    [Theory]
    [InlineData("2026-05-03", RuleOutcome.NotApplicable)]
    [InlineData("2026-05-04", RuleOutcome.Failed)]
    [InlineData("2026-05-05", RuleOutcome.Failed)]
    public void Assess_activity_that_has_started_fails(string on, RuleOutcome outcome) =>
        OutcomeOf(WithActivityFrom("2026-05-04"), on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-05-03", RuleOutcome.NotApplicable)]
    [InlineData("2026-05-04", RuleOutcome.Failed)]
    [InlineData("2026-05-05", RuleOutcome.Failed)]
    public void Assess_activity_that_is_done_fails(string on, RuleOutcome outcome) =>
        OutcomeOf(WithActivity(new() { Id = "a", What = "Planperioden", Done = new(2026, 5, 4) }), on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-05-03", RuleOutcome.NotApplicable)]
    [InlineData("2026-05-04", RuleOutcome.Failed)]
    [InlineData("2026-05-05", RuleOutcome.Failed)]
    public void Assess_effect_with_a_result_fails(string on, RuleOutcome outcome) =>
        OutcomeOf(
            NotBegun with
            {
                Why = NotBegun.Why with
                {
                    Effects =
                    [
                        .. NotBegun.Why.Effects,
                        new() { Id = "b", What = "Mere ro.", Result = new() { On = new(2026, 5, 4), What = "Færre opkald." } },
                    ],
                },
            },
            on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-05-04", RuleOutcome.NotApplicable)]
    [InlineData("2026-05-05", RuleOutcome.Failed)]
    public void Assess_change_that_has_ended_fails(string on, RuleOutcome outcome) =>
        OutcomeOf(NotBegun with { Timeline = new() { Ends = new(2026, 5, 4) } }, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-05-03", RuleOutcome.NotApplicable)]
    [InlineData("2026-05-04", RuleOutcome.Failed)]
    public void Assess_change_that_is_closed_fails(string on, RuleOutcome outcome) =>
        OutcomeOf(NotBegun with { Timeline = new() { Closed = new(2026, 5, 4) } }, on).Should().Be(outcome);

    [Fact]
    public void Assess_start_unknown_fails_once_at_starts() =>
        PlacesIn(Compliant with { Timeline = new() { Ends = new(2026, 9, 30), Closed = new(2026, 12, 1) } }, "2026-12-15")
            .Should().Equal("/timeline/starts");

    [Theory]
    [InlineData("2026-03-02")]
    [InlineData("2026-12-01")]
    public void Assess_start_known_passes_also_when_it_has_not_come(string starts) =>
        OutcomeOf(WithActivityFrom("2026-04-01") with { Timeline = new() { Starts = Date(starts) } }, "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_start_unknown_set_aside_is_excused()
    {
        var initiative = WithActivityFrom("2026-04-01") with
        {
            Deviations = [new() { Rule = AalborgRule.How12, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 5, 4) }],
        };

        OutcomeOf(initiative, "2026-05-03").Should().Be(RuleOutcome.Failed);
        OutcomeOf(initiative, "2026-05-04").Should().Be(RuleOutcome.Excused);
    }

    [Theory]
    [InlineData("2026-05-04", RuleOutcome.NotApplicable)]
    [InlineData("2026-05-05", RuleOutcome.Failed)]
    public void Assess_stopped_counts_what_had_started_on_the_day_before_the_stop(string stopped, RuleOutcome outcome) =>
        OutcomeOf(WithActivityFrom("2026-05-04") with { Timeline = new() { Stopped = Date(stopped) } }, "2026-06-30").Should().Be(outcome);

    [Theory]
    [InlineData("2026-05-05", RuleOutcome.NotApplicable)]
    [InlineData("2026-05-06", RuleOutcome.Failed)]
    public void Assess_stopped_goes_by_the_phase_of_the_day_before_the_stop(string stopped, RuleOutcome outcome) =>
        OutcomeOf(NotBegun with { Timeline = new() { Ends = new(2026, 5, 4), Stopped = Date(stopped) } }, "2026-06-30").Should().Be(outcome);

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithActivityFrom("2026-04-01"), "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår, at forandringen er i gang, men ikke, hvornår den er startet.");
        finding.Message(Language.English).Should().Be("The document shows that the change is under way, but not when it started.");
        finding.Remedy(Language.Danish).Should().Be("Angiv, hvornår forandringen er startet.");
        finding.Remedy(Language.English).Should().Be("Specify when the change started.");
    }
}
