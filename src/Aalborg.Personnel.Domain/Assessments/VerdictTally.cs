namespace Aalborg.Personnel;

/// <summary>Counts the findings and judgement rules of a principle, one after the other.</summary>
internal sealed class VerdictTally
{
    private int _failedErrors;
    private int _failedWarnings;
    private int _openErrors;
    private int _openWarnings;
    private int _late;
    private int _excused;
    private int _contested;
    private int _judgementsMissing;

    /// <summary>Counts a finding, but for one of a judgement rule: that is counted by its result.</summary>
    public void Count(Finding finding)
    {
        if (finding.Rule.IsJudgement)
        {
            return;
        }

        var isError = finding.Severity switch
        {
            RuleSeverity.Error => true,
            RuleSeverity.Warning or RuleSeverity.Judgement => false,
        };
        _ = finding.State switch
        {
            FindingState.Failed => isError ? _failedErrors++ : _failedWarnings++,
            FindingState.Open => isError ? _openErrors++ : _openWarnings++,
            FindingState.Late => _late++,
            FindingState.Excused => _excused++,
        };
    }

    public void Count(RuleResult result)
    {
        _contested += result is { Rule.IsJudgement: true, Outcome: RuleOutcome.Failed } ? 1 : 0;
        _judgementsMissing += result.Outcome == RuleOutcome.NeedsJudgement ? 1 : 0;
    }

    public VerdictCounts Counts() => new()
    {
        FailedErrors = _failedErrors,
        FailedWarnings = _failedWarnings,
        OpenErrors = _openErrors,
        OpenWarnings = _openWarnings,
        Late = _late,
        Excused = _excused,
        Contested = _contested,
        JudgementsMissing = _judgementsMissing,
    };
}
