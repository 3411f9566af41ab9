namespace Aalborg.Personnel.Reporting;

/// <summary>What there is to know of a rule beside its finding: what it checks, what to do, and the sentences it stands on.</summary>
internal static class RuleHelp
{
    public static string Text(ChangeRule rule, ParameterDays days, Language language) => Written(rule, days, language, text => new TextSheet(text, TextLayout.Unbroken));

    public static string Markdown(ChangeRule rule, ParameterDays days, Language language) => Written(rule, days, language, text => new MarkdownSheet(text));

    private static string Written(ChangeRule rule, ParameterDays days, Language language, Func<TextWriter, Sheet> sheetOn)
    {
        using var text = new StringWriter { NewLine = "\n" };
        Write(sheetOn(text), rule, days, language);
        return text.ToString().TrimEnd();
    }

    private static void Write(Sheet sheet, ChangeRule rule, ParameterDays days, Language language)
    {
        sheet.Paragraph(rule.ExplanationWith(days).In(language));
        if (rule.NotApplicableWhen is { } exemption)
        {
            sheet.Paragraph(exemption.In(language));
        }

        sheet.Heading(2, language.Say("Hvad I gør", "What to do"));
        sheet.Paragraph(rule.RemedyWith(days).In(language));
        RuleGrounds.Write(sheet, rule, language);
    }
}
