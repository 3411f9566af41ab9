namespace Aalborg.Personnel.Domain.Tests.Catalogue.Communication;

public class Com12Tests() : RuleTests(AalborgRule.Com12)
{
    private static ChangeInitiative WithJudgements(params ReadOnlySpan<Judgement> judgements) => Compliant with { Judgements = [.. judgements] };

    private static Judgement Yes(string on) => new() { Rule = AalborgRule.Com12, On = Date(on), JudgedBy = "Lokal-MED" };

    private static Judgement No(string on) => Yes(on) with { Answer = JudgementAnswer.No };

    private static Judgement YesToAnother(string on) => Yes(on) with { Rule = AalborgRule.How13 };

    [Theory]
    [InlineData("2026-01-13", RuleOutcome.NeedsJudgement)]
    [InlineData("2026-01-14", RuleOutcome.Passed)]
    [InlineData("2026-12-15", RuleOutcome.Passed)]
    public void Assess_judged_yes_passes_from_then_on(string on, RuleOutcome outcome) =>
        OutcomeOf(WithJudgements(Yes("2026-01-14")), on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-01-13", RuleOutcome.NeedsJudgement)]
    [InlineData("2026-01-14", RuleOutcome.Failed)]
    [InlineData("2026-12-15", RuleOutcome.Failed)]
    public void Assess_judged_no_fails_from_then_on_whatever_the_phase(string on, RuleOutcome outcome) =>
        OutcomeOf(WithJudgements(No("2026-01-14")), on).Should().Be(outcome);

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2026-03-01")]
    [InlineData("2026-03-02")]
    [InlineData("2026-12-15")]
    public void Assess_without_judgements_needs_judgement_in_every_phase(string on) =>
        OutcomeOf(WithJudgements(), on).Should().Be(RuleOutcome.NeedsJudgement);

    [Fact]
    public void Assess_without_judgements_finds_nothing() =>
        PlacesIn(WithJudgements(), "2026-05-04").Should().BeEmpty();

    [Fact]
    public void Assess_judgement_of_another_rule_does_not_count() =>
        OutcomeOf(WithJudgements(YesToAnother("2026-01-14"), Yes("2026-01-14") with { Rule = new("com-12") }), "2026-05-04")
            .Should().Be(RuleOutcome.NeedsJudgement);

    [Fact]
    public void Assess_latest_judgement_decides_whatever_the_order()
    {
        var initiative = WithJudgements(YesToAnother("2026-01-14"), Yes("2026-06-01"), No("2026-04-01"), Yes("2026-01-14"));

        OutcomeOf(initiative, "2026-03-31").Should().Be(RuleOutcome.Passed);
        PlacesIn(initiative, "2026-04-01").Should().Equal("/judgements/2");
        PlacesIn(initiative, "2026-05-31").Should().Equal("/judgements/2");
        OutcomeOf(initiative, "2026-06-01").Should().Be(RuleOutcome.Passed);
    }

    [Fact]
    public void Assess_of_judgements_on_one_day_the_last_listed_decides()
    {
        PlacesIn(WithJudgements(Yes("2026-04-01"), No("2026-04-01"), YesToAnother("2026-04-01")), "2026-05-04").Should().Equal("/judgements/1");
        PlacesIn(WithJudgements(No("2026-04-01"), No("2026-04-01")), "2026-05-04").Should().Equal("/judgements/1");
        OutcomeOf(WithJudgements(No("2026-04-01"), Yes("2026-04-01")), "2026-05-04").Should().Be(RuleOutcome.Passed);
    }

    [Fact]
    public void Assess_judged_no_is_a_warning() =>
        FindingsIn(WithJudgements(No("2026-01-14")), "2026-05-04").Should().ContainSingle().Which.Severity.Should().Be(RuleSeverity.Warning);

    [Fact]
    public void Assess_set_aside_goes_on_asking_people()
    {
        ValueList<Deviation> deviations =
            [new() { Rule = AalborgRule.Com12, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 1, 14) }];

        OutcomeOf(WithJudgements() with { Deviations = deviations }, "2026-05-04").Should().Be(RuleOutcome.NeedsJudgement);
        OutcomeOf(WithJudgements(No("2026-01-14")) with { Deviations = deviations }, "2026-05-04").Should().Be(RuleOutcome.Failed);
    }

    [Theory]
    [InlineData("2026-05-03", RuleOutcome.NeedsJudgement)]
    [InlineData("2026-05-04", RuleOutcome.NotApplicable)]
    [InlineData("2026-06-10", RuleOutcome.NotApplicable)]
    [InlineData("2026-06-11", RuleOutcome.Failed)]
    [InlineData("2026-06-12", RuleOutcome.Passed)]
    public void Assess_stopped_asks_no_more_but_hears_what_is_judged(string on, RuleOutcome outcome) =>
        OutcomeOf(
            WithJudgements(No("2026-06-11"), Yes("2026-06-12")) with { Timeline = Compliant.Timeline with { Stopped = new(2026, 5, 4) } }, on)
            .Should().Be(outcome);

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithJudgements(No("2026-01-14")), "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Svaret er, at der mangler åbenhed, tillid eller fælles forståelse.");
        finding.Message(Language.English).Should().Be("The answer is that openness, trust or a shared understanding is lacking.");
        finding.Remedy(Language.Danish).Should().Be(
            "Se på det, der gør svaret til et nej. Spørg igen, når det er ændret, og notér svaret, datoen og hvem der har svaret, fx MED-udvalget.");
        finding.Remedy(Language.English).Should().Be(
            "Look at what makes the answer a no. Ask again when that has changed, and note the answer, the date and who answered, for example the MED committee.");
    }
}
