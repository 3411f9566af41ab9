namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.WhatAndHow;

public class How15Tests() : RuleTests(AalborgRule.How15)
{
    private static ChangeInitiative WithoutEnd { get; } = Compliant with { Timeline = new() { Starts = new(2026, 3, 2), Closed = new(2026, 12, 1) } };

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2199-12-31")]
    public void Assess_end_known_passes(string ends) =>
        OutcomeOf(Compliant with { Timeline = new() { Ends = Date(ends) } }, "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Theory]
    [InlineData("2026-02-02", RuleOutcome.Open)]
    [InlineData("2026-11-30", RuleOutcome.Open)]
    [InlineData("2026-12-01", RuleOutcome.Failed)]
    public void Assess_end_unknown_is_due_when_the_change_is_closed(string on, RuleOutcome outcome) => OutcomeOf(WithoutEnd, on).Should().Be(outcome);

    [Fact]
    public void Assess_end_unknown_is_found_once_at_ends() => PlacesIn(WithoutEnd, "2026-05-04").Should().Equal("/timeline/ends");

    [Fact]
    public void Assess_end_unknown_set_aside_is_excused()
    {
        var initiative = WithoutEnd with
        {
            Deviations = [new() { Rule = AalborgRule.How15, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 12, 15) }],
        };

        OutcomeOf(initiative, "2026-12-14").Should().Be(RuleOutcome.Failed);
        OutcomeOf(initiative, "2026-12-15").Should().Be(RuleOutcome.Excused);
    }

    [Theory]
    [InlineData("2026-12-01", RuleOutcome.NotApplicable)]
    [InlineData("2026-12-02", RuleOutcome.Failed)]
    public void Assess_stopped_counts_what_was_due_on_the_day_before_the_stop(string stopped, RuleOutcome outcome) =>
        OutcomeOf(WithoutEnd with { Timeline = WithoutEnd.Timeline with { Stopped = Date(stopped) } }, "2026-12-15").Should().Be(outcome);

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithoutEnd, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, hvornår forandringen slutter.");
        finding.Message(Language.English).Should().Be("The document does not state when the change ends.");
        finding.Remedy(Language.Danish).Should().Be("Angiv, hvornår forandringen slutter, så opfølgningen kan begynde.");
        finding.Remedy(Language.English).Should().Be("Specify when the change ends, so that the follow-up can begin.");
    }
}
