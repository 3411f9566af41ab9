namespace Aalborg.Personnel.Reporting;

/// <summary>Lists that nobody would read to the end: the first entries are written, the others counted.</summary>
internal static class Capped
{
    /// <summary>Writes the first rows of a table and how many there are beyond them.</summary>
    public static void Table<T>(Sheet sheet, Language language, string label, IReadOnlyList<Column> columns, IReadOnlyList<T> entries, int most, Func<T, IReadOnlyList<Phrase>> rowOf)
    {
        sheet.Table(new(label, columns, entries.Take(most).Select(rowOf)));
        if (entries.Count > most)
        {
            sheet.Paragraph(More(entries.Count - most, language));
        }
    }

    /// <summary>The texts of the first entries, one after the other, and how many there are beyond them.</summary>
    public static string Joined<T>(IReadOnlyList<T> entries, Func<T, string> textOf, int most, string between, Language language)
    {
        var texts = entries.Take(most).Select(textOf);
        return string.Join(between, entries.Count <= most ? texts : texts.Append(More(entries.Count - most, language)));
    }

    public static string More(int count, Language language) => language.Say($"… og {count} mere.", $"… and {count} more.");
}
