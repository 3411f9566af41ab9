namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.WhatAndHow;

public class How14Tests() : RuleTests(AalborgRule.How14)
{
    /// <summary>The start is not known, and from 4 May 2026 an activity shows that the change is under way.</summary>
    private static ChangeInitiative WithoutStart { get; } = Compliant with
    {
        Timeline = new(),
        Why = Compliant.Why with { Effects = [] },
        WhatAndHow = Compliant.WhatAndHow with { Plan = new() { Activities = [new() { Id = "a", What = "Planperioden", Starts = new(2026, 5, 4) }] } },
    };

    private static Deviation SetAside(RuleId rule) =>
        new() { Rule = rule, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 2, 2) };

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2199-12-31")]
    public void Assess_start_known_passes(string starts) =>
        OutcomeOf(WithoutStart with { Timeline = new() { Starts = Date(starts) } }, "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Theory]
    [InlineData("2026-05-03", RuleOutcome.Open)]
    [InlineData("2026-05-04", RuleOutcome.NotApplicable)]
    public void Assess_start_unknown_is_open_until_HOW_12_is_violated(string on, RuleOutcome outcome) =>
        OutcomeOf(WithoutStart, on).Should().Be(outcome);

    [Fact]
    public void Assess_start_unknown_is_not_applicable_when_HOW_12_is_excused() =>
        OutcomeOf(WithoutStart with { Deviations = [SetAside(AalborgRule.How12)] }, "2026-05-04").Should().Be(RuleOutcome.NotApplicable);

    [Fact]
    public void Assess_start_unknown_is_found_once_at_starts() =>
        PlacesIn(WithoutStart with { Timeline = new() { Ends = new(2026, 9, 30) } }, "2026-05-03").Should().Equal("/timeline/starts");

    [Fact]
    public void Assess_start_unknown_is_missing_before_implementation() =>
        AalborgPolicy.Rules.Assess(WithoutStart, new(2026, 5, 3)).ReadinessFor(ChangePhase.Implementation)
            .Missing.Select(finding => finding.Rule.Id).Should().Contain(AalborgRule.How14);

    [Fact]
    public void Assess_start_unknown_set_aside_is_excused() =>
        OutcomeOf(WithoutStart with { Deviations = [SetAside(AalborgRule.How14)] }, "2026-05-03").Should().Be(RuleOutcome.Excused);

    [Fact]
    public void Assess_stopped_is_not_applicable_because_it_was_not_due() =>
        OutcomeOf(WithoutStart with { Timeline = new() { Stopped = new(2026, 5, 4) } }, "2026-06-30").Should().Be(RuleOutcome.NotApplicable);

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithoutStart, "2026-05-03").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, hvornår forandringen starter.");
        finding.Message(Language.English).Should().Be("The document does not state when the change starts.");
        finding.Remedy(Language.Danish).Should().Be("Angiv, hvornår forandringen starter.");
        finding.Remedy(Language.English).Should().Be("Specify when the change starts.");
    }
}
