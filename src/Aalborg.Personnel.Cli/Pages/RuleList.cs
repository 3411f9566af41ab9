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
            $"{aboutChange} regler vurderer en forandring efter »{book.SubPolicy.Title.Danish}« fra {book.Policy.Publisher.Name}. Hver bygger på de sætninger, der står ved den. Siger sætningerne det ikke direkte, står der »udledt«. {book.Rules.Count - aboutChange} regler handler om selve dokumentet.",
            $"{aboutChange} rules check a change against the \"{book.SubPolicy.Title.In(language)}\" of {book.Policy.Publisher.Name}. Each rule cites the sentences listed with it. Rules marked \"inferred\" are not stated directly by the policy. {book.Rules.Count - aboutChange} rules are about the document itself."));
        foreach (var principle in book.SubPolicy.Principles)
        {
            sheet.Heading(2, principle.Name.In(language));
            WriteRules(sheet, book.Rules.Where(rule => rule.Principle == principle));
        }

        sheet.Heading(2, language.Say("Selve dokumentet", "The document itself"));
        WriteRules(sheet, book.Rules.Where(rule => rule.Principle is null));
        sheet.Heading(2, language.Say("Frister", "Time limits"));
        sheet.Paragraph(language.Say(
            "Nogle regler har en frist. Fristerne er regelbogens, ikke politikkens ord; en forvaltnings profil kan gøre dem kortere.",
            "Some rules have a time limit. The limits are the rule book's, not the policy's words; a department's profile may shorten them."));
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
