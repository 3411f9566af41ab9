namespace Aalborg.Personnel.Domain.Tests.Catalogue;

/// <summary>What holds for every rule that people judge. The test of one adds the question and what is said when the answer is no.</summary>
public abstract class JudgementTests(RuleId rule) : RuleTests(rule)
{
    private readonly RuleId _rule = rule;

    protected abstract LocalizedText Question { get; }

    protected abstract LocalizedText Declined { get; }

    [Fact]
    public void Title_is_the_question() => AalborgPolicy.Rules[_rule].Title.Should().Be(Question);

    [Theory]
    [InlineData("2026-05-03", RuleOutcome.NeedsJudgement)]
    [InlineData("2026-05-04", RuleOutcome.Passed)]
    [InlineData("2026-12-15", RuleOutcome.Passed)]
    public void Assess_yes_counts_from_its_day(string on, RuleOutcome outcome) =>
        OutcomeOf(WithJudgements(Yes("2026-05-04")), on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-01-13", RuleOutcome.NeedsJudgement)]
    [InlineData("2026-01-14", RuleOutcome.Failed)]
    [InlineData("2026-12-15", RuleOutcome.Failed)]
    public void Assess_no_counts_from_its_day_whatever_the_phase(string on, RuleOutcome outcome) =>
        OutcomeOf(WithJudgements(No("2026-01-14")), on).Should().Be(outcome);

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2026-03-02")]
    [InlineData("2026-12-15")]
    public void Assess_without_answer_needs_judgement_in_every_phase(string on)
    {
        OutcomeOf(WithJudgements(), on).Should().Be(RuleOutcome.NeedsJudgement);
        FindingsIn(WithJudgements(), on).Should().BeEmpty();
    }

    [Fact]
    public void Assess_answer_to_another_question_does_not_count()
    {
        var another = AalborgPolicy.Rules.Rules.First(one => one.IsJudgement && one.Id != _rule).Id;

        OutcomeOf(WithJudgements(Yes("2026-01-14") with { Rule = another }), "2026-05-04").Should().Be(RuleOutcome.NeedsJudgement);
    }

    [Fact]
    public void Assess_no_is_a_warning_at_the_judgement_and_says_what_to_do()
    {
        var finding = FindingsIn(WithJudgements(Yes("2026-01-13"), No("2026-01-14")), "2026-01-14").Should().ContainSingle().Subject;

        finding.Pointer.Should().Be("/judgements/1");
        finding.State.Should().Be(FindingState.Failed);
        finding.Severity.Should().Be(RuleSeverity.Warning);
        finding.Message(Language.Danish).Should().Be(Declined.Danish);
        finding.Message(Language.English).Should().Be(Declined.English);
        finding.Remedy(Language.Danish).Should().StartWith("Drøft, hvorfor svaret er nej, og hvad der skal ændres.");
        finding.Remedy(Language.English).Should().StartWith("Discuss why the answer is no and what has to change.");
    }

    [Fact]
    public void Assess_latest_answer_of_a_role_decides_wherever_it_is_listed()
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
    public void Assess_no_of_a_role_stands_until_that_role_says_yes()
    {
        var judgements = WithJudgements(No("2026-01-14"), Yes("2026-02-11") with { JudgedBy = "Områdeledelsen" }, Yes("2026-05-04"));

        PlacesIn(judgements, "2026-05-03").Should().Equal("/judgements/0");
        OutcomeOf(judgements, "2026-05-04").Should().Be(RuleOutcome.Passed);
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
        var deviation = new Deviation { Rule = _rule, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 1, 1) };

        OutcomeOf(WithJudgements(No("2026-01-14")) with { Deviations = [deviation] }, "2026-05-04").Should().Be(RuleOutcome.Failed);
        OutcomeOf(WithJudgements() with { Deviations = [deviation] }, "2026-05-04").Should().Be(RuleOutcome.NeedsJudgement);
    }

    [Theory]
    [InlineData("2026-05-03", RuleOutcome.NeedsJudgement)]
    [InlineData("2026-05-04", RuleOutcome.NotApplicable)]
    [InlineData("2026-05-05", RuleOutcome.NotApplicable)]
    public void Assess_without_answer_is_not_applicable_when_stopped(string on, RuleOutcome outcome) =>
        OutcomeOf(Stopped(WithJudgements()), on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-05-10", RuleOutcome.NotApplicable)]
    [InlineData("2026-05-11", RuleOutcome.Failed)]
    [InlineData("2026-05-12", RuleOutcome.Passed)]
    public void Assess_answer_after_the_stop_counts(string on, RuleOutcome outcome) =>
        OutcomeOf(Stopped(WithJudgements(No("2026-05-11"), Yes("2026-05-12"))), on).Should().Be(outcome);

    private static ChangeInitiative WithJudgements(params ReadOnlySpan<Judgement> judgements) => Compliant with { Judgements = [.. judgements] };

    private static ChangeInitiative Stopped(ChangeInitiative initiative) =>
        initiative with { Timeline = initiative.Timeline with { Stopped = new(2026, 5, 4) } };

    private Judgement Yes(string on) => new() { Rule = _rule, On = Date(on), JudgedBy = "Lokal-MED" };

    private Judgement No(string on) => Yes(on) with { Answer = JudgementAnswer.No };
}
