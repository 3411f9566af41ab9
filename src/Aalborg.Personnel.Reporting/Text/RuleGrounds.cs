namespace Aalborg.Personnel.Reporting;

/// <summary>What a rule stands on: the sentences of the policy, and whether they say it outright.</summary>
internal static class RuleGrounds
{
    /// <summary>Writes them below a heading; nothing where a rule stands on no sentence.</summary>
    public static void Write(Sheet sheet, ChangeRule rule, Language language)
    {
        if (rule.Statements.IsEmpty)
        {
            return;
        }

        sheet.Heading(2, language.Say("Hvad politikken siger", "What the policy says"));
        foreach (var statement in rule.Statements)
        {
            sheet.Quote(statement, language);
        }

        sheet.Paragraph(
            rule.IsJudgement ? language.Say("Om det er sådan, kan kun mennesker vurdere.", "Whether it is so only people can judge.")
            : rule.IsInferred ? language.Say("Politikken siger det ikke med rene ord: reglen er udledt af det, der står her.", "The policy does not say so outright: the rule is inferred from what stands here.")
            : language.Say("Det siger politikken; hvordan det måles, er regelbogens.", "The policy says so; how it is measured is the rule book's."));
    }
}
