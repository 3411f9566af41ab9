namespace Aalborg.Personnel.Domain.Tests.Changes;

public class LifeVerbTests
{
    private static readonly DateOnly Day = EveryVerb.Day;

    private static readonly ChangeInitiative Change = EveryVerb.Underway;

    [Fact]
    public void AddIdentifier_adds_what_it_is_called_elsewhere() =>
        Change.AddIdentifier(new() { System = "ESDH", Value = "26-1" }).Identifiers.Should().Equal(new ExternalIdentifier { System = "ESDH", Value = "26-1" });

    [Fact]
    public void Judge_adds_the_answer() =>
        Change.Judge(AalborgRule.Com12, Day, judgedBy: "Lokal-MED", JudgementAnswer.No, note: "Nattevagten er ikke spurgt.").Judgements[^1].Should().Be(
            new Judgement { Rule = AalborgRule.Com12, On = Day, JudgedBy = "Lokal-MED", Answer = JudgementAnswer.No, Note = "Nattevagten er ikke spurgt." });

    [Fact]
    public void Judge_again_keeps_the_answer_before() =>
        Change.Judge(AalborgRule.Com12, Day, judgedBy: "Lokal-MED", JudgementAnswer.No).Judgements.Count(one => one.Rule == AalborgRule.Com12).Should().Be(2);

    [Fact]
    public void Judge_says_yes_where_nothing_else_is_said() => Change.Judge(AalborgRule.Com12, Day, judgedBy: "Lokal-MED").Judgements[^1].Answer.Should().Be(JudgementAnswer.Yes);

    [Fact]
    public void Judge_a_rule_that_no_book_has_is_for_the_rules_to_say() =>
        AalborgPolicy.Rules.Assess(Change.Judge(new("OWN-13"), Day, judgedBy: "Lokal-MED"), Day).OutcomeOf(AalborgRule.Doc05).Should().Be(RuleOutcome.Failed);

    [Fact]
    public void Deviate_sets_the_rule_aside()
    {
        var late = Change with { Who = Change.Who with { MedDiscussions = [] } };
        var assessment = AalborgPolicy.Rules.Assess(
            late.Deviate(new() { Rule = AalborgRule.Who09, Reason = "Der var ikke noget MED.", DecidedBy = "Direktionen", On = Day }), Day);

        assessment.OutcomeOf(AalborgRule.Who09).Should().Be(RuleOutcome.Excused);
    }

    [Fact]
    public void Deviate_for_one_day_is_a_deviation() =>
        Change.Deviate(new() { Rule = AalborgRule.Who09, Reason = "Hast.", DecidedBy = "Direktionen", On = Day, Until = Day }).Deviations.Should().ContainSingle();

    [Fact]
    public void Deviate_backwards_is_refused() => FluentActions.Invoking(
        () => Change.Deviate(new() { Rule = AalborgRule.Who09, Reason = "Hast.", DecidedBy = "Direktionen", On = Day, Until = Day.AddDays(-1) }))
        .Should().Throw<ArgumentException>().WithParameterName("Until");
}
