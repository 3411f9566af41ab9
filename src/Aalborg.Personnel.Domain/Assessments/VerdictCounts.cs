namespace Aalborg.Personnel;

/// <summary>What the verdict on a principle rests on: its findings and judgement rules, counted.</summary>
public sealed record VerdictCounts
{
    /// <summary>The failed findings that are errors.</summary>
    public int FailedErrors { get; init; }

    /// <summary>The failed findings that are warnings; those of judgement rules are not among them.</summary>
    public int FailedWarnings { get; init; }

    /// <summary>The open findings that are errors.</summary>
    public int OpenErrors { get; init; }

    /// <summary>The open findings that are warnings.</summary>
    public int OpenWarnings { get; init; }

    /// <summary>The late findings.</summary>
    public int Late { get; init; }

    /// <summary>The excused findings.</summary>
    public int Excused { get; init; }

    /// <summary>The judgement rules answered with no.</summary>
    public int Contested { get; init; }

    /// <summary>The judgement rules that need judgement.</summary>
    public int JudgementsMissing { get; init; }

    internal VerdictCounts With(Finding finding) => finding switch
    {
        { Rule.IsJudgement: true } => this,
        { State: FindingState.Failed, Severity: RuleSeverity.Error } => this with { FailedErrors = FailedErrors + 1 },
        { State: FindingState.Failed } => this with { FailedWarnings = FailedWarnings + 1 },
        { State: FindingState.Open, Severity: RuleSeverity.Error } => this with { OpenErrors = OpenErrors + 1 },
        { State: FindingState.Open } => this with { OpenWarnings = OpenWarnings + 1 },
        { State: FindingState.Late } => this with { Late = Late + 1 },
        _ => this with { Excused = Excused + 1 },
    };

    internal VerdictCounts With(RuleResult result) => result switch
    {
        { Rule.IsJudgement: true, Outcome: RuleOutcome.Failed } => this with { Contested = Contested + 1 },
        { Outcome: RuleOutcome.NeedsJudgement } => this with { JudgementsMissing = JudgementsMissing + 1 },
        _ => this,
    };

    /// <summary>The verdict that the counts give: of a stopped initiative what is open does not count.</summary>
    internal Verdict Verdict(bool isStopped)
    {
        if (FailedErrors > 0)
        {
            return Personnel.Verdict.NotMet;
        }

        if (Contested > 0)
        {
            return Personnel.Verdict.Contested;
        }

        if (OpenErrors > 0 && !isStopped)
        {
            return Personnel.Verdict.Open;
        }

        if (JudgementsMissing > 0)
        {
            return isStopped ? Personnel.Verdict.NotApplicable : Personnel.Verdict.AwaitingJudgement;
        }

        if (FailedWarnings + Late > 0 || (OpenWarnings > 0 && !isStopped))
        {
            return Personnel.Verdict.MetWithRemarks;
        }

        return Excused > 0 ? Personnel.Verdict.MetWithDeviations
            : isStopped ? Personnel.Verdict.NotApplicable
            : Personnel.Verdict.Met;
    }
}
