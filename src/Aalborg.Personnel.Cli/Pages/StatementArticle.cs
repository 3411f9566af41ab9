using Aalborg.Personnel.Reporting;

namespace Aalborg.Personnel.Cli.Pages;

/// <summary>One sentence of the policy: its words, where it stands, and what became of it.</summary>
internal sealed class StatementArticle(PolicyCoverage coverage, PolicyPage page, Statement statement, Language language)
{
    public void Write(Sheet sheet)
    {
        var policy = coverage.RuleBook.Policy;
        sheet.Heading(1, $"{statement.Id} · {(policy.SubPolicyOf(statement)?.Title ?? policy.Title).In(language)}");
        sheet.Quote(statement, language);
        var part = page.PartOf(statement) is { } name ? language.Say($"Afsnit: {name}. ", $"Section: {name}. ") : "";
        sheet.Paragraph(part + language.Say($"Art: {statement.Kind.InWords().Danish}.", $"Kind: {statement.Kind.InWords().English}."));
        var became = coverage.Statements.Single(one => one.Statement == statement);
        sheet.Heading(2, language.Say("Hvad der blev af den", "What became of it"));
        sheet.Paragraph(CoverageTable.Became(became, language));
        if (!became.Rules.IsEmpty)
        {
            sheet.Table(
                [language.Say("Regel", "Rule"), language.Say("Hvad den beder om", "What it asks for"), language.Say("Vægt", "Weight")],
                became.Rules.Select(rule => (string[])[rule.Id.Value, rule.Title.In(language), RuleList.Weight(rule, language)]));
        }
    }
}
