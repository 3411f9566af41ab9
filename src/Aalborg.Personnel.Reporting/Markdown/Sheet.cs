namespace Aalborg.Personnel.Reporting;

/// <summary>A sheet to read: headings, paragraphs, quoted sentences, tables and JSON. What it looks like is the format's.</summary>
internal abstract class Sheet
{
    /// <summary>Writes a heading; the first is of level 1.</summary>
    public abstract void Heading(int level, string text);

    /// <summary>Writes a paragraph.</summary>
    public abstract void Paragraph(string text);

    /// <summary>Writes the items of a list.</summary>
    public abstract void List(IEnumerable<string> items);

    /// <summary>Quotes a sentence of a policy in its own words and, to who reads English, in translation.</summary>
    public abstract void Quote(Statement statement, Language language);

    /// <summary>Writes a table.</summary>
    /// <param name="headings">What stands in each column.</param>
    /// <param name="rows">The rows; their first cell says what they are about.</param>
    /// <param name="pageOf">The page of what a row is about, where there is one to go to.</param>
    public abstract void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows, Func<string, string>? pageOf = null);

    /// <summary>Writes JSON as it stands.</summary>
    public abstract void Json(string json);

    /// <summary>The translation of a sentence, for who reads English.</summary>
    protected static string? Translation(Statement statement, Language language) => language == Language.English ? statement.Text.English : null;
}
