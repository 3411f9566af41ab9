using System.Globalization;
using System.Text;

namespace Aalborg.Personnel.Testing;

/// <summary>What a failed assertion says: what was expected, what is, and then the findings, rule by rule, with the sentences they rest on.</summary>
internal sealed class FailureMessage
{
    private readonly StringBuilder _text = new();
    private readonly Language _language;

    public FailureMessage(Language language, LocalizedText expected, LocalizedText actual)
    {
        _language = language;
        Write($"{Say("Forventet:", "Expected:")} {expected.In(language)}\n");
        Write($"{Say("Faktisk:  ", "Actual:  ")} {actual.In(language)}\n");
    }

    /// <summary>Lists findings, those of one rule together.</summary>
    public FailureMessage With(IEnumerable<Finding> findings)
    {
        foreach (var rule in findings.GroupBy(finding => finding.Rule))
        {
            WriteRule(rule.Key);
            foreach (var finding in rule)
            {
                var place = finding.Detail is null ? finding.Pointer : $"{finding.Pointer} ({finding.Detail})";
                Write($"  {Word(finding.Severity.InWords())}, {Word(finding.State.InWords())}{Days(finding)}, {Say("ved", "at")} {place}\n");
                Write($"    {finding.Message(_language)}\n    → {finding.Remedy(_language)}\n");
            }

            WriteStatements(rule.Key);
        }

        return this;
    }

    /// <summary>Lists the rules that still need people's judgement.</summary>
    public FailureMessage WithJudgementsMissing(IEnumerable<ChangeRule> rules)
    {
        foreach (var rule in rules)
        {
            WriteRule(rule);
            Write($"  {Word(RuleOutcome.NeedsJudgement.InWords())}\n    → {Word(rule.Remedy)}\n");
            WriteStatements(rule);
        }

        return this;
    }

    public PersonnelAssertionException ToException() => new(_text.ToString().TrimEnd('\n'));

    private void WriteRule(ChangeRule rule) => Write($"\n{rule.Id} {Word(rule.Title)}\n");

    /// <summary>The sentences, and whether they say it outright.</summary>
    private void WriteStatements(ChangeRule rule)
    {
        foreach (var statement in rule.Statements)
        {
            var source = rule.IsInferred ? $"{Say("udledt af", "inferred from")} {statement.Id}" : statement.Id;
            Write($"  {source} {Say("»", "\"")}{Word(statement.Text)}{Say("«", "\"")}\n");
        }
    }

    /// <summary>By how much it was late.</summary>
    private string Days(Finding finding) => finding.DaysLate switch
    {
        null => "",
        1 => Say(" (1 dag)", " (1 day)"),
        var days => string.Create(CultureInfo.InvariantCulture, $" ({days} {Say("dage", "days")})"),
    };

    private string Word(LocalizedText text) => text.In(_language);

    private string Say(string danish, string english) => _language == Language.Danish ? danish : english;

    private void Write(FormattableString line) => _text.Append(line.ToString(CultureInfo.InvariantCulture));
}
