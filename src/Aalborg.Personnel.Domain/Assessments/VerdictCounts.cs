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

    /// <summary>The verdict that the counts give, the first that holds. What is open in a stopped initiative does not count.</summary>
    internal Verdict VerdictOf(bool isStopped)
    {
        var (openErrors, openWarnings) = isStopped ? (0, 0) : (OpenErrors, OpenWarnings);
        return FailedErrors > 0 ? Verdict.NotMet
            : Contested > 0 ? Verdict.Contested
            : openErrors > 0 ? Verdict.Open
            : JudgementsMissing > 0 ? (isStopped ? Verdict.NotApplicable : Verdict.AwaitingJudgement)
            : FailedWarnings + openWarnings + Late > 0 ? Verdict.MetWithRemarks
            : Excused > 0 ? Verdict.MetWithDeviations
            : isStopped ? Verdict.NotApplicable
            : Verdict.Met;
    }
}
