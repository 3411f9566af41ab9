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
            rule.IsJudgement ? language.Say("Svaret er til drøftelse.", "Only people can judge this.")
            : rule.IsInferred ? language.Say("Politikken siger det ikke direkte. Reglen er udledt af sætningerne her.", "The policy does not state this directly. The rule is inferred from the sentences above.")
            : language.Say("Sætningerne er politikkens; målemetoden er regelbogens.", "The sentences are the policy's. The measurement is the rule book's."));
    }
}
