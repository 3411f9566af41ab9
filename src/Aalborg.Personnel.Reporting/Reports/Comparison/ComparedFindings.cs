namespace Aalborg.Personnel.Reporting;

/// <summary>Writes findings of one of the versions, those of a rule together.</summary>
internal static class ComparedFindings
{
    /// <summary>More of one rule nobody reads.</summary>
    private const int MostOfOneRule = 10;

    /// <summary>Writes them.</summary>
    /// <param name="sheet">Where to write.</param>
    /// <param name="findings">The findings, in the order of their rules.</param>
    /// <param name="version">The version they are about.</param>
    /// <param name="noteOf">What is to be said of one in addition.</param>
    /// <param name="language">The language.</param>
    public static void Write(Sheet sheet, IEnumerable<Finding> findings, ComparedVersion version, Func<Finding, string?> noteOf, Language language)
    {
        foreach (var ofRule in findings.GroupBy(finding => (finding.Rule, finding.State)))
        {
            Finding[] all = [.. ofRule];
            using var entry = sheet.Entry(null, all[0].AsStatus(), (Phrase)$"{ofRule.Key.Rule.Title.In(language)} " + Phrase.Faint($"({all[0].Severity.InWords().In(language)}, {ofRule.Key.State.InWords().In(language)} · {ofRule.Key.Rule.Id})"));
            sheet.List(all.Take(MostOfOneRule).Select(finding => Line(finding, version, noteOf(finding))));
            if (all.Length > MostOfOneRule)
            {
                sheet.Paragraph(Capped.More(all.Length - MostOfOneRule, language));
            }
        }
    }

    /// <summary>What is wrong, and where in the document itself; what names an entry says where.</summary>
    private static Phrase Line(Finding finding, ComparedVersion version, string? note)
    {
        var words = finding.Rule.Principle is null && finding.Pointer.Length > 0
            ? $"{version.Places.Of(finding.Pointer)}: {finding.Message(version.Language)}"
            : version.Entries.Named(finding);
        return note is null ? words : (Phrase)$"{words} " + Phrase.Strong(note);
    }
}
