namespace Aalborg.Personnel.Reporting;

/// <summary>The sentences of the policy that a rule cites, and whether they say it outright.</summary>
public static class RuleGrounds
{
    /// <summary>Writes them below a heading; nothing for a rule that cites no sentence.</summary>
    /// <param name="sheet">Where to write.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="language">The language.</param>
    public static void Write(Sheet sheet, ChangeRule rule, Language language)
    {
        if (rule.Statements.IsEmpty)
        {
            return;
        }

        sheet.Heading(2, language.Say("Det siger politikken", "What the policy says"));
        foreach (var statement in rule.Statements)
        {
            sheet.Quote(statement, language);
        }

        sheet.Paragraph(
            rule.IsJudgement ? language.Say("Om det er sådan, kan kun mennesker vurdere.", "Only people can judge whether it is so.")
            : rule.IsInferred ? language.Say("Politikken siger det ikke direkte: reglen er udledt af sætningerne.", "The policy does not say so outright: the rule is inferred from the sentences.")
            : language.Say("Det siger politikken; målemetoden er regelbogens.", "The policy says so; how it is measured is the rule book's choice."));
    }
}
