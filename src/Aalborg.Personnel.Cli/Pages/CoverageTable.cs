using Aalborg.Personnel.Reporting;

namespace Aalborg.Personnel.Cli.Pages;

/// <summary>Every sentence of the policy and what became of it.</summary>
internal sealed class CoverageTable(PolicyCoverage coverage, Language language)
{
    public void Write(Sheet sheet)
    {
        sheet.Heading(1, language.Say("Hver sætning, og hvad der blev af den", "Every sentence and what became of it"));
        var forgotten = coverage.Unaccounted.Count;
        sheet.Paragraph(language.Say(
            $"{coverage.Statements.Count} sætninger; {forgotten} er glemt. En sætning kan have fået mere end én plads:",
            $"{coverage.Statements.Count} sentences; {forgotten} forgotten. A sentence may have found more than one place:"));
        sheet.Table(
            [language.Say("Plads", "Place"), language.Say("Sætninger", "Sentences"), language.Say("Det betyder", "It means")],
            Enum.GetValues<StatementDisposition>().Select(disposition => (string[])
            [
                disposition.InWords().In(language),
                $"{coverage.Statements.Count(one => one.Dispositions.Contains(disposition))}",
                Meaning(disposition),
            ]));
        var policy = coverage.RuleBook.Policy;
        WriteText(sheet, policy.Title, subPolicy: null);
        foreach (var subPolicy in policy.SubPolicies.Where(one => !one.Statements.IsEmpty))
        {
            WriteText(sheet, subPolicy.Title, subPolicy);
        }
    }

    /// <summary>What became of a sentence, in one line.</summary>
    public static string Became(StatementCoverage one, Language language)
    {
        if (!one.IsAccountedFor)
        {
            return language.Say("Glemt!", "Forgotten!");
        }

        var became = string.Join(", ", one.Dispositions.Select(disposition => disposition switch
        {
            StatementDisposition.Rules => With(one.Rules.Where(rule => !rule.IsJudgement)),
            StatementDisposition.Judgement => With(one.Rules.Where(rule => rule.IsJudgement)),
            StatementDisposition.Invariant or StatementDisposition.General or StatementDisposition.Descriptive or StatementDisposition.Variant =>
                disposition.InWords().In(language),
        }));
        return $"{char.ToUpperInvariant(became[0])}{became[1..]}.{(one.Note is { } note ? $" {note.In(language)}" : "")}";

        string With(IEnumerable<ChangeRule> rules) =>
            $"{(rules.Any(rule => rule.IsJudgement) ? StatementDisposition.Judgement : StatementDisposition.Rules).InWords().In(language)} {string.Join(", ", rules.Select(rule => rule.Id.Value))}";
    }

    private void WriteText(Sheet sheet, LocalizedText title, SubPolicy? subPolicy)
    {
        sheet.Heading(2, title.In(language));
        sheet.Table(
            [language.Say("Id", "Id"), language.Say("Sætning", "Sentence"), language.Say("Hvad der blev af den", "What became of it")],
            coverage.Statements.Where(one => coverage.RuleBook.Policy.SubPolicyOf(one.Statement) == subPolicy)
                .Select(one => (string[])[one.Statement.Id, $"»{one.Statement.Danish}«", Became(one, language)]));
    }

    private string Meaning(StatementDisposition disposition) => disposition switch
    {
        StatementDisposition.Rules => language.Say("Regler er udledt af den.", "Rules are derived from it."),
        StatementDisposition.Invariant => language.Say("Den er opfyldt på forhånd, fordi kataloget er bygget sådan.", "It is met beforehand, the way the catalogue is built."),
        StatementDisposition.Judgement => language.Say("Mennesker bliver bedt om at vurdere det.", "People are asked to judge it."),
        StatementDisposition.General => language.Say("Den forpligter alt arbejde, ikke en forandring i særdeleshed.", "It binds all work, not a change in particular."),
        StatementDisposition.Descriptive => language.Say("Den beskriver eller forudsiger; den stiller intet krav til en forandring.", "It describes or predicts; there is nothing to hold anything against."),
        StatementDisposition.Variant => language.Say("Den siger en anden sætning igen med andre ord.", "It says another sentence again in other words."),
    };
}
