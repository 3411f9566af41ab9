namespace Aalborg.Personnel.Reporting;

/// <summary>The status of what an assessment says.</summary>
internal static class Statuses
{
    public static Status AsStatus(this Verdict verdict) => verdict switch
    {
        Verdict.NotMet => Status.Missing,
        Verdict.Contested => Status.No,
        Verdict.Open => Status.Open,
        Verdict.AwaitingJudgement => Status.Discuss,
        Verdict.MetWithRemarks => Status.Remark,
        Verdict.MetWithDeviations => Status.Aside,
        Verdict.Met => Status.Met,
        Verdict.NotApplicable => Status.Aside,
    };

    public static Status AsStatus(this QuestionState state) => state switch
    {
        QuestionState.Open => Status.Open,
        QuestionState.Partly => Status.Partly,
        QuestionState.AwaitingJudgement => Status.Discuss,
        QuestionState.Excused => Status.Aside,
        QuestionState.Answered => Status.Met,
        QuestionState.NotApplicable => Status.Aside,
    };

    public static Status AsStatus(this Finding finding) => finding.State switch
    {
        FindingState.Failed when finding.Rule.IsJudgement => Status.No,
        FindingState.Failed => finding.Severity switch
        {
            RuleSeverity.Error => Status.Missing,
            RuleSeverity.Warning or RuleSeverity.Judgement => Status.Remark,
        },
        FindingState.Open => Status.Open,
        FindingState.Late => Status.Late,
        FindingState.Excused => Status.Aside,
    };

    /// <summary>The badge of a verdict.</summary>
    public static Phrase Badge(this Verdict verdict, Language language) => Phrase.Badge(verdict.AsStatus(), verdict.InWords().In(language));

    /// <summary>The badge of the state of a question.</summary>
    public static Phrase Badge(this QuestionState state, Language language) => Phrase.Badge(state.AsStatus(), state.InWords().In(language));
}
