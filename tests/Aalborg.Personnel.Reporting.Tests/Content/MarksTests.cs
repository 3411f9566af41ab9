namespace Aalborg.Personnel.Reporting.Tests.Content;

public class MarksTests
{
    [Fact]
    public void Sign_of_each_mark_is_its_own() => Enum.GetValues<Mark>().Select(mark => mark.Sign()).Should().OnlyHaveUniqueItems();

    [Theory]
    [InlineData(Language.Danish)]
    [InlineData(Language.English)]
    public void Legend_tells_of_each_sign(Language language) =>
        Marks.Legend(language).Should().ContainAll(Enum.GetValues<Mark>().Select(mark => $"{mark.Sign()} "));

    [Theory]
    [InlineData(Verdict.NotMet, Mark.Error)]
    [InlineData(Verdict.MetWithRemarks, Mark.Warning)]
    [InlineData(Verdict.Open, Mark.Open)]
    [InlineData(Verdict.AwaitingJudgement, Mark.Judge)]
    [InlineData(Verdict.Met, Mark.Met)]
    [InlineData(Verdict.NotApplicable, Mark.Aside)]
    public void AsMark_of_verdict_is_how_it_stands(Verdict verdict, object mark) => verdict.AsMark().Should().Be((Mark)mark);

    [Theory]
    [InlineData(QuestionState.Answered, Mark.Met)]
    [InlineData(QuestionState.Partly, Mark.Partly)]
    [InlineData(QuestionState.Open, Mark.Open)]
    [InlineData(QuestionState.Excused, Mark.Aside)]
    [InlineData(QuestionState.NotApplicable, Mark.Aside)]
    public void AsMark_of_question_is_how_it_stands(QuestionState state, object mark) => state.AsMark().Should().Be((Mark)mark);

    [Fact]
    public void AsMark_of_finding_is_how_it_stands()
    {
        foreach (var finding in Reports.Of(Reports.Harmless).Result.Assessment!.Findings)
        {
            finding.AsMark().Should().Be((finding.State, finding.Severity) switch
            {
                (FindingState.Excused, _) => Mark.Aside,
                (FindingState.Open, _) => Mark.Open,
                (_, RuleSeverity.Error) => Mark.Error,
                _ => Mark.Warning,
            });
        }
    }
}
