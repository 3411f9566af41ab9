namespace Aalborg.Personnel.Reporting.Tests.Reports;

public class StatusesTests
{
    [Fact]
    public void Sign_of_each_status_is_its_own_but_that_of_a_no() =>
        Enum.GetValues<Status>().Where(status => status != Status.No).Select(status => status.Sign()).Should().OnlyHaveUniqueItems();

    [Theory]
    [InlineData(Language.Danish)]
    [InlineData(Language.English)]
    public void Legend_explains_each_sign(Language language) =>
        StatusSigns.Legend(language).Should().ContainAll(Enum.GetValues<Status>().Select(status => $"{status.Sign()} "));

    [Theory]
    [InlineData(Verdict.NotMet, Status.Missing)]
    [InlineData(Verdict.Contested, Status.No)]
    [InlineData(Verdict.Open, Status.Open)]
    [InlineData(Verdict.AwaitingJudgement, Status.Discuss)]
    [InlineData(Verdict.MetWithRemarks, Status.Remark)]
    [InlineData(Verdict.MetWithDeviations, Status.Aside)]
    [InlineData(Verdict.Met, Status.Met)]
    [InlineData(Verdict.NotApplicable, Status.Aside)]
    public void AsStatus_of_verdict_is_its_status(Verdict verdict, object status) => verdict.AsStatus().Should().Be((Status)status);

    [Theory]
    [InlineData(QuestionState.Open, Status.Open)]
    [InlineData(QuestionState.Partly, Status.Partly)]
    [InlineData(QuestionState.AwaitingJudgement, Status.Discuss)]
    [InlineData(QuestionState.Excused, Status.Aside)]
    [InlineData(QuestionState.Answered, Status.Met)]
    [InlineData(QuestionState.NotApplicable, Status.Aside)]
    public void AsStatus_of_question_is_its_status(QuestionState state, object status) => state.AsStatus().Should().Be((Status)status);

    [Fact]
    public void AsStatus_of_finding_is_its_status()
    {
        foreach (var finding in new[] { Reported.Of(Reported.Harmless), Reported.Late }.SelectMany(document => document.Assessment!.Findings))
        {
            finding.AsStatus().Should().Be((finding.State, finding.Severity) switch
            {
                (FindingState.Excused, _) => Status.Aside,
                (FindingState.Late, _) => Status.Late,
                (FindingState.Open, _) => Status.Open,
                (_, RuleSeverity.Error) => Status.Missing,
                _ => finding.Rule.IsJudgement ? Status.No : Status.Remark,
            });
        }
    }
}
