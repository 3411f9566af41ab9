namespace Aalborg.Personnel.Domain.Tests.Catalogue.Who;

public class Who16Tests() : RuleTests(AalborgRule.Who16)
{
    private static ChangeInitiative WithJudgements(params ReadOnlySpan<Judgement> judgements) => Compliant with { Judgements = [.. judgements] };

    private static Judgement Yes(string on) => new() { Rule = AalborgRule.Who16, On = Date(on), JudgedBy = "Lokal-MED" };

    private static Judgement No(string on) => Yes(on) with { Answer = JudgementAnswer.No };

    [Theory]
    [InlineData("2026-05-03", RuleOutcome.NeedsJudgement)]
    [InlineData("2026-05-04", RuleOutcome.Passed)]
    [InlineData("2026-05-05", RuleOutcome.Passed)]
    public void Assess_yes_counts_from_its_day(string on, RuleOutcome outcome) =>
        OutcomeOf(WithJudgements(Yes("2026-05-04")), on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-05-03", RuleOutcome.NeedsJudgement)]
    [InlineData("2026-05-04", RuleOutcome.Failed)]
    [InlineData("2026-05-05", RuleOutcome.Failed)]
    public void Assess_no_counts_from_its_day(string on, RuleOutcome outcome) =>
        OutcomeOf(WithJudgements(No("2026-05-04")), on).Should().Be(outcome);

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2026-03-01")]
    [InlineData("2026-12-15")]
    public void Assess_without_answer_needs_judgement_in_every_phase(string on)
    {
        OutcomeOf(WithJudgements(), on).Should().Be(RuleOutcome.NeedsJudgement);
        FindingsIn(WithJudgements(), on).Should().BeEmpty();
    }

    [Fact]
    public void Assess_answer_to_another_question_does_not_count() =>
        OutcomeOf(WithJudgements(Yes("2026-01-14") with { Rule = AalborgRule.Who13 }), "2026-05-04").Should().Be(RuleOutcome.NeedsJudgement);

    [Fact]
    public void Assess_no_fails_at_the_judgement_whatever_the_phase()
    {
        var finding = FindingsIn(WithJudgements(Yes("2026-01-13"), No("2026-01-14")), "2026-01-14").Should().ContainSingle().Subject;

        finding.Pointer.Should().Be("/judgements/1");
        finding.State.Should().Be(FindingState.Failed);
        finding.Severity.Should().Be(RuleSeverity.Warning);
    }

    [Fact]
    public void Assess_latest_answer_decides_wherever_it_is_listed()
    {
        OutcomeOf(WithJudgements(Yes("2026-01-14"), No("2026-01-13")), "2026-05-04").Should().Be(RuleOutcome.Passed);
        PlacesIn(WithJudgements(No("2026-01-14"), Yes("2026-01-13"), No("2026-01-12")), "2026-05-04").Should().Equal("/judgements/0");
    }

    [Fact]
    public void Assess_last_listed_of_equal_answers_decides()
    {
        OutcomeOf(WithJudgements(No("2026-01-14"), Yes("2026-01-14")), "2026-05-04").Should().Be(RuleOutcome.Passed);
        PlacesIn(WithJudgements(Yes("2026-01-14"), No("2026-01-14"), No("2026-01-14")), "2026-05-04").Should().Equal("/judgements/2");
    }

    [Fact]
    public void Assess_later_answer_does_not_count_yet()
    {
        var initiative = WithJudgements(No("2026-01-14"), Yes("2026-05-05"));

        OutcomeOf(initiative, "2026-05-04").Should().Be(RuleOutcome.Failed);
        OutcomeOf(initiative, "2026-05-05").Should().Be(RuleOutcome.Passed);
    }

    [Fact]
    public void Assess_no_cannot_be_set_aside()
    {
        var deviation = new Deviation { Rule = AalborgRule.Who16, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 1, 1) };

        OutcomeOf(WithJudgements(No("2026-01-14")) with { Deviations = [deviation] }, "2026-05-04").Should().Be(RuleOutcome.Failed);
        OutcomeOf(WithJudgements() with { Deviations = [deviation] }, "2026-05-04").Should().Be(RuleOutcome.NeedsJudgement);
    }

    [Theory]
    [InlineData("2026-05-03", RuleOutcome.NeedsJudgement)]
    [InlineData("2026-05-04", RuleOutcome.NotApplicable)]
    [InlineData("2026-05-05", RuleOutcome.NotApplicable)]
    public void Assess_without_answer_is_not_applicable_when_stopped(string on, RuleOutcome outcome) =>
        OutcomeOf(WithJudgements() with { Timeline = Compliant.Timeline with { Stopped = new(2026, 5, 4) } }, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-05-10", RuleOutcome.NotApplicable)]
    [InlineData("2026-05-11", RuleOutcome.Failed)]
    [InlineData("2026-05-12", RuleOutcome.Passed)]
    public void Assess_answer_after_the_stop_counts(string on, RuleOutcome outcome) =>
        OutcomeOf(WithJudgements(No("2026-05-11"), Yes("2026-05-12")) with { Timeline = Compliant.Timeline with { Stopped = new(2026, 5, 4) } }, on)
            .Should().Be(outcome);

    [Fact]
    public void Rule_is_a_judgement_before_implementation_from_P29_and_P32() =>
        AalborgPolicy.Rules.Find(AalborgRule.Who16).Should().BeEquivalentTo(
            new
            {
                Principle = AalborgPrinciple.WeKnowWho,
                Severity = RuleSeverity.Judgement,
                Gate = ChangePhase.Implementation,
                IsInferred = false,
                Statements = new[] { new { Id = "P29" }, new { Id = "P32" } },
            },
            options => options.WithStrictOrdering());

    [Fact]
    public void Title_is_the_question_in_both_languages()
    {
        var rule = AalborgPolicy.Rules.Find(AalborgRule.Who16)!;

        rule.Title.Danish.Should().Be("Har de, der skal arbejde på den nye måde, tid og kompetencer til det?");
        rule.Title.English.Should().Be("Do those who are to work in the new way have the time and the skills for it?");
    }

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithJudgements(No("2026-01-14")), "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Svaret er nej: De, der skal arbejde på den nye måde, mangler tid eller kompetencer til det.");
        finding.Message(Language.English).Should().Be("The answer is no: those who are to work in the new way lack the time or the skills for it.");
        finding.Remedy(Language.Danish).Should().Be("Se på det, der gør svaret til et nej. Spørg igen, når det er ændret, og notér svaret, datoen og hvem der har svaret, fx MED-udvalget.");
        finding.Remedy(Language.English).Should().Be("Look at what makes the answer a no. Ask again when that has changed, and note the answer, the date and who answered, for example the MED committee.");
    }
}
