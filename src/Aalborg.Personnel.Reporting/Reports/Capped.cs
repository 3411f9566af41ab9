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

    /// <summary>The first of some texts, one after the other, and how many there are beyond them.</summary>
    public static string Joined(IReadOnlyList<string> texts, int most, string between, Language language) =>
        string.Join(between, texts.Count <= most ? texts : [.. texts.Take(most), More(texts.Count - most, language)]);

    public static string More(int count, Language language) => language.Say($"… og {count} mere.", $"… and {count} more.");
}
