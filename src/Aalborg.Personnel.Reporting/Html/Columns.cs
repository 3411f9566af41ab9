namespace Aalborg.Personnel.Reporting;

/// <summary>The headings of a table's columns.</summary>
internal static class Columns
{
    /// <summary>Writes them.</summary>
    /// <param name="html">Where.</param>
    /// <param name="headings">What stands above each column.</param>
    /// <param name="words">How many of the columns hold words; the rest hold numbers.</param>
    public static void WriteColumns(this HtmlWriter html, ReadOnlySpan<string> headings, int words = int.MaxValue)
    {
        using var head = html.Open("thead");
        using var row = html.Open("tr");
        for (var i = 0; i < headings.Length; i++)
        {
            html.Write("th", headings[i], ("scope", "col"), ("class", i < words ? "words" : "count"));
        }
    }
}
