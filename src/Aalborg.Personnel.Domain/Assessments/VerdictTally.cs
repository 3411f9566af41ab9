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

    public void Count(Finding finding)
    {
        switch (finding)
        {
            case { Rule.IsJudgement: true }:
                break;
            case { State: FindingState.Failed, Severity: RuleSeverity.Error }:
                _failedErrors++;
                break;
            case { State: FindingState.Failed }:
                _failedWarnings++;
                break;
            case { State: FindingState.Open, Severity: RuleSeverity.Error }:
                _openErrors++;
                break;
            case { State: FindingState.Open }:
                _openWarnings++;
                break;
            case { State: FindingState.Late }:
                _late++;
                break;
            default:
                _excused++;
                break;
        }
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
