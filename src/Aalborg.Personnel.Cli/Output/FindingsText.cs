using Aalborg.Personnel.Reporting;

namespace Aalborg.Personnel.Cli.Output;

/// <summary>The findings of one rule for a person: what it asks for, what is wrong and where, what to do, and the sentences it stands on.</summary>
internal sealed class FindingsText(Assessment assessment, IEnumerable<Finding> findings)
{
    private readonly Finding[] _findings = [.. findings];

    public ChangeRule Rule => _findings[0].Rule;

    public static IEnumerable<FindingsText> ByRule(Assessment assessment, Func<ChangeRule, bool> isAskedFor) =>
        assessment.Findings.Where(finding => isAskedFor(finding.Rule)).GroupBy(finding => finding.Rule).Select(group => new FindingsText(assessment, group));

    public void Write(Page page, Language language)
    {
        var worst = _findings.MinBy(finding => finding.State)!;
        var (mark, ink) = worst switch
        {
            { State: FindingState.Excused } => ("–", Ink.Faint),
            { State: FindingState.Open } => ("○", Ink.Yellow),
            { Severity: RuleSeverity.Error } => ("✗", Ink.Red),
            _ => ("!", Ink.Yellow),
        };
        var due = worst.State == FindingState.Open && assessment.Phase < Rule.Gate ? Before(Rule.Gate, language) : worst.State.InWords().In(language);
        page.Write($"{Rule.Id} {Rule.Title.In(language)} ({worst.Severity.InWords().In(language)}, {due})", $"  {mark} ", "      ", ink);
        foreach (var byRemedy in _findings.GroupBy(finding => finding.Remedy(language), StringComparer.Ordinal))
        {
            foreach (var byMessage in byRemedy.GroupBy(finding => finding.Message(language), StringComparer.Ordinal))
            {
                page.Write(byMessage.Key, "      ");
                WritePlaces(page, language, byMessage, worst.State);
            }

            if (worst.State != FindingState.Excused)
            {
                page.Write(byRemedy.Key, "      → ");
            }
        }

        WriteStatements(page, language, Rule);
    }

    /// <summary>The sentences a rule stands on, in the policy's own words or in translation.</summary>
    public static void WriteStatements(Page page, Language language, ChangeRule rule)
    {
        foreach (var statement in rule.Statements)
        {
            page.Write(
                language.Say($"»{statement.Text.Danish}«", $"\"{statement.Text.In(language)}\""), $"      {statement.Id} ", ink: Ink.Faint);
        }
    }

    private static void WritePlaces(Page page, Language language, IEnumerable<Finding> findings, FindingState expected)
    {
        foreach (var finding in findings)
        {
            page.Write(finding.State == expected ? finding.Pointer : $"{finding.Pointer} ({finding.State.InWords().In(language)})", "        ", ink: Ink.Faint);
        }
    }

    private static string Before(ChangePhase gate, Language language) =>
        $"{language.Say("inden", "before")} {gate.AsStep().In(language)}";
}
