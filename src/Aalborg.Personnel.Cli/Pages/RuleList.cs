using Aalborg.Personnel.Reporting;

namespace Aalborg.Personnel.Cli.Pages;

/// <summary>All rules of a rule book, by principle.</summary>
internal sealed class RuleList(RuleBook book, Language language)
{
    public void Write(Sheet sheet)
    {
        var aboutChange = book.Rules.Count(rule => rule.Principle is not null);
        sheet.Heading(1, language.Say("Reglerne", "The rules"));
        sheet.Paragraph(language.Say(
            $"{aboutChange} regler holder en forandring op imod »{book.SubPolicy.Title.Danish}« fra {book.Policy.Publisher.Name}. Hver er udledt af de sætninger, der står ved den; hvor de ikke siger det direkte, står der »udledt«. {book.Rules.Count - aboutChange} handler om selve dokumentet.",
            $"{aboutChange} rules hold a change against the \"{book.SubPolicy.Title.In(language)}\" of {book.Policy.Publisher.Name}. Each is derived from the sentences beside it; where they do not say it outright, it says \"inferred\". {book.Rules.Count - aboutChange} are about the document itself."));
        foreach (var principle in book.SubPolicy.Principles)
        {
            sheet.Heading(2, principle.Name.In(language));
            WriteRules(sheet, book.Rules.Where(rule => rule.Principle == principle));
        }

        sheet.Heading(2, language.Say("Selve dokumentet", "The document itself"));
        WriteRules(sheet, book.Rules.Where(rule => rule.Principle is null));
        sheet.Heading(2, language.Say("Dagene", "The days"));
        sheet.Paragraph(language.Say(
            "Nogle regler giver tid. Dagene er regelbogens egen standard, ikke politikkens ord; en forvaltnings profil kan sætte dem ned.",
            "Some rules give time. The days are the rule book's own standard, not the policy's words; a department's profile may lower them."));
        sheet.Table(
            ["Parameter", language.Say("Dage", "Days"), language.Say("Regler", "Rules")],
            book.Parameters.Select(parameter => (string[])
            [
                parameter.Name,
                language.Say($"{parameter.StandardDays} dage", $"{parameter.StandardDays} days"),
                string.Join(", ", book.Rules.Where(rule => rule.Parameters.Contains(parameter)).Select(rule => rule.Id.Value)),
            ]));
    }

    private void WriteRules(Sheet sheet, IEnumerable<ChangeRule> rules) => sheet.Table(
        [
            language.Say("Regel", "Rule"),
            language.Say("Hvad den beder om", "What it asks for"),
            language.Say("Vægt", "Weight"),
            language.Say("Sætninger", "Sentences"),
        ],
        rules.Select(rule => (string[])[rule.Id.Value, rule.Title.In(language), Weight(rule, language), Sentences(rule)]),
        pageOf: id => $"{id}.md");

    /// <summary>How much a rule weighs and when it is due: as in »krav, inden gennemførelse«.</summary>
    public static string Weight(ChangeRule rule, Language language)
    {
        var due = rule.Gate == ChangePhase.Idea ? language.Say("altid", "always") : $"{language.Say("inden", "before")} {rule.Gate.AsStep().In(language)}";
        return $"{rule.Severity.InWords().In(language)}, {due}";
    }

    private string Sentences(ChangeRule rule) =>
        string.Join(", ", rule.Statements.Select(statement => statement.Id)) + (rule.IsInferred ? language.Say(" (udledt)", " (inferred)") : "");
}
