using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>The results of a document that was assessed: its findings in their order, then the judgements that are missing.</summary>
internal sealed class SarifResults
{
    /// <summary>Of so many findings of one rule the log has all; of more it has the first, as lists in JSON do.</summary>
    private const int MostOfOneRule = 1_000;

    private readonly List<SarifResult> _shown = [];
    private readonly List<(ChangeRule Rule, int Count)> _more = [];

    /// <summary>Collects the results.</summary>
    /// <param name="check">What came of checking the document.</param>
    /// <param name="onlyFailed">Whether what is open and the judgements that are missing are left out.</param>
    public SarifResults(CheckResult check, bool onlyFailed)
    {
        AddFindings(check, onlyFailed);
        if (!onlyFailed)
        {
            AddJudgements(check);
        }
    }

    /// <summary>The results that the log has.</summary>
    public IReadOnlyList<SarifResult> Shown => _shown;

    /// <summary>The rules with more findings than the log has, and how many more.</summary>
    public IReadOnlyList<(ChangeRule Rule, int Count)> More => _more;

    private void AddFindings(CheckResult check, bool onlyFailed)
    {
        var (assessment, missing) = (check.Assessment!, check.Before?.Missing ?? []);
        var (rule, count, nextMissing) = ((ChangeRule?)null, 0, 0);
        SarifSuppression? suppression = null;
        foreach (var finding in assessment.Findings)
        {
            // What is missing is in the order of the findings.
            var isMissing = nextMissing < missing.Count && ReferenceEquals(missing[nextMissing], finding);
            nextMissing += isMissing ? 1 : 0;
            if (onlyFailed && finding.State == FindingState.Open)
            {
                continue;
            }

            if (finding.Rule != rule)
            {
                (rule, count) = (finding.Rule, 0);
                suppression = SarifSuppression.Of(rule, check.Initiative!, assessment);
            }

            count++;
            if (count <= MostOfOneRule)
            {
                _shown.Add(new(assessment, finding, finding.State == FindingState.Excused ? suppression : null, isMissing ? check.Before!.Phase : null));
            }
            else if (count == MostOfOneRule + 1)
            {
                _more.Add((rule, 1));
            }
            else
            {
                _more[^1] = (rule, count - MostOfOneRule);
            }
        }
    }

    private void AddJudgements(CheckResult check)
    {
        foreach (var (rule, outcome) in check.Assessment!.Rules)
        {
            if (outcome == RuleOutcome.NeedsJudgement)
            {
                _shown.Add(new(check.Assessment, rule, rule.Gate <= check.Before?.Phase ? check.Before.Phase : null));
            }
        }
    }
}
