using Aalborg.Personnel;

namespace Nordby;

/// <summary>What an assessment says, for people to read, in Danish.</summary>
public static class NordbyReport
{
    /// <summary>Writes the policy, what the rules found under each principle, and whether every sentence is accounted for.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="coverage">What became of every sentence.</param>
    public static void Write(TextWriter output, Assessment assessment, PolicyCoverage coverage)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(coverage);
        var policy = assessment.RuleBook.Policy;
        output.WriteLine($"{policy.Title.Danish}{(policy.Version is { } version ? $", version {version}" : "")}");
        output.WriteLine($"{assessment.RuleBook.SubPolicy.Title.Danish}, {Vocabulary.InWords(assessment.On).Danish} ({assessment.Phase.InWords().Danish})");
        foreach (var (principle, verdict, _) in assessment.Verdicts)
        {
            output.WriteLine();
            output.WriteLine($"{principle.Name.Danish}: {verdict.InWords().Danish}");
            foreach (var (rule, outcome) in assessment.Rules.Where(result => result.Rule.Principle == principle))
            {
                Write(output, rule, outcome, assessment.Findings.Where(finding => finding.Rule == rule));
            }
        }

        var unaccounted = string.Join(", ", coverage.Unaccounted);
        output.WriteLine();
        output.WriteLine(unaccounted.Length == 0
            ? $"Alle {coverage.Statements.Count} sætninger i politikken er der gjort rede for."
            : $"Disse sætninger i politikken er der ikke gjort rede for: {unaccounted}.");
    }

    private static void Write(TextWriter output, ChangeRule rule, RuleOutcome outcome, IEnumerable<Finding> findings)
    {
        output.WriteLine($"  {rule.Id} {rule.Title.Danish} ({outcome.InWords().Danish})");
        foreach (var finding in findings)
        {
            output.WriteLine($"    {finding.Severity.InWords().Danish} ved {finding.Pointer}: {finding.Message(Language.Danish)}");
            output.WriteLine($"    → {finding.Remedy(Language.Danish)}");
        }

        if (outcome == RuleOutcome.NeedsJudgement)
        {
            output.WriteLine($"    → {rule.Remedy.Danish}");
        }

        if (outcome is not (RuleOutcome.Passed or RuleOutcome.NotApplicable))
        {
            foreach (var statement in rule.Statements)
            {
                output.WriteLine($"    {statement.Id} »{statement.Danish}«");
            }
        }
    }
}
