using Aalborg.Personnel.Reporting;

namespace Aalborg.Personnel.Cli.Checking;

/// <summary>What the documents of a run come to: how many there were, and the exit status.</summary>
/// <param name="failOn">What makes the command fail.</param>
internal sealed class CheckTally(FailOn failOn)
{
    /// <summary>Gets how many documents were counted.</summary>
    public int Documents { get; private set; }

    /// <summary>Gets the exit status of what was counted: the worst of any document.</summary>
    public int ExitStatus { get; private set; } = Cli.ExitStatus.Success;

    /// <summary>Passes documents on as they come, each counted on its way: they are too many to go through twice.</summary>
    public IEnumerable<ReportDocument> Counting(IEnumerable<ReportDocument> documents)
    {
        foreach (var document in documents)
        {
            Documents++;
            ExitStatus = Math.Max(ExitStatus, StatusOf(document));
            yield return document;
        }
    }

    private int StatusOf(ReportDocument document)
    {
        if (document.Result.Assessment is not { } assessment)
        {
            return Cli.ExitStatus.Unusable;
        }

        return assessment.Findings.Any(Fails) || document.Result.Before is { IsReady: false } ? Cli.ExitStatus.Failed : Cli.ExitStatus.Success;
    }

    private bool Fails(Finding finding) => finding.State == FindingState.Failed && failOn switch
    {
        FailOn.Error => finding.Severity == RuleSeverity.Error,
        FailOn.Warning => true,
        FailOn.Never => false,
    };
}
