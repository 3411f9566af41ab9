using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Cli.Checking;

/// <summary>What the documents of a run come to: the exit status.</summary>
/// <param name="failOn">What makes the command fail.</param>
internal sealed class CheckTally(FailOn failOn)
{
    /// <summary>Gets the exit status of what was counted: the worst of any document.</summary>
    public int ExitStatus { get; private set; } = Cli.ExitStatus.Success;

    /// <summary>Gets how many findings have failed since earlier results.</summary>
    public int NewFailures { get; private set; }

    /// <summary>Passes results on as they come, each counted on its way: they are too many to go through twice.</summary>
    public IEnumerable<CheckResult> Counting(IEnumerable<CheckResult> results)
    {
        foreach (var result in results)
        {
            ExitStatus = Math.Max(ExitStatus, StatusOf(result));
            yield return result;
        }
    }

    private int StatusOf(CheckResult result)
    {
        if (result.Assessment is not { } assessment)
        {
            return Cli.ExitStatus.Unusable;
        }

        if (result.Baseline is not { } baseline)
        {
            return assessment.Findings.Any(Fails) || result.Before is { IsReady: false } ? Cli.ExitStatus.Failed : Cli.ExitStatus.Success;
        }

        Finding[] failures = [.. assessment.Findings.Where(finding => baseline.IsNewFailure(assessment.InitiativeId, finding))];
        NewFailures += failures.Length;
        var isInTheWay = result.Before is { IsReady: false } before && before.Blocking.Any(finding => IsNewGap(finding, assessment.InitiativeId, baseline));
        return isInTheWay || failures.Any(Fails) ? Cli.ExitStatus.Failed : Cli.ExitStatus.Success;
    }

    /// <summary>What was missing then, due or not, is no reason to fail now.</summary>
    private static bool IsNewGap(Finding finding, Guid initiative, ResultBaseline baseline) =>
        baseline.StateOf(initiative, finding) is not (FindingState.Failed or FindingState.Open);

    private bool Fails(Finding finding) => finding.State == FindingState.Failed && failOn switch
    {
        FailOn.Error => finding.Severity == RuleSeverity.Error,
        FailOn.Warning => true,
        FailOn.Never => false,
    };
}
