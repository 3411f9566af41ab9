using System.Text.RegularExpressions;

namespace Aalborg.Personnel.Reporting.Tests.Sheets;

/// <summary>What of a Markdown page means something: how each line begins, and the signs in it that are not escaped.</summary>
internal static partial class MarkdownPage
{
    public static IEnumerable<string> Structure(string markdown) => markdown.Split('\n').Select(line =>
    {
        var bare = Code().Replace(Escape().Replace(line, ""), "¤");
        var begins = Beginning().Match(bare).Value;
        return $"{begins}¦{string.Concat(Said().Replace(bare[begins.Length..], "").Where(c => c is not ' '))}";
    });

    public static string WithoutCode(string markdown) => string.Join('\n', markdown.Split('\n').Select(line => Code().Replace(line, "")));

    /// <summary>The tables: each a list of rows, each a list of cells.</summary>
    public static IReadOnlyList<IReadOnlyList<string[]>> Tables(string markdown)
    {
        var tables = new List<List<string[]>>();
        var before = "";
        foreach (var line in markdown.Split('\n'))
        {
            if (line.StartsWith("| ", StringComparison.Ordinal))
            {
                if (!before.StartsWith("| ", StringComparison.Ordinal))
                {
                    tables.Add([]);
                }

                tables[^1].Add([.. Bar().Split(line)[1..^1].Select(cell => cell.Trim())]);
            }

            before = line;
        }

        return tables;
    }

    public static IEnumerable<string> Headings(string markdown) => markdown.Split('\n').Where(line => line.StartsWith('#'));

    [GeneratedRegex(@"\\[!-/:-@\[-`{-~]|<!-- -->|<span>(?=\$</span>)|(?<=<span>\$)</span>", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Escape();

    [GeneratedRegex("(?<fence>`+)(?!`).+?(?<!`)\\k<fence>(?!`)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Code();

    [GeneratedRegex(@"^(#{1,6} |- |\d+\. |> ?|---$|\| (?=---)|\| )?", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Beginning();

    /// <summary>What means nothing to a renderer wherever it stands in a line.</summary>
    [GeneratedRegex(@"(?<!\\)[^\\`*_\[\]<>|&~¤\r\t]", RegexOptions.None, 10_000)]
    private static partial Regex Said();

    [GeneratedRegex(@"(?<!\\)(?:\\\\)*\|", RegexOptions.None, 10_000)]
    private static partial Regex Bar();
}
