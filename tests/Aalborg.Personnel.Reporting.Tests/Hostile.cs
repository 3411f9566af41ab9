namespace Aalborg.Personnel.Reporting.Tests;

/// <summary>Texts that mean something to a browser, to a renderer of Markdown or to a terminal.</summary>
internal static class Hostile
{
    private static readonly string[] Texts =
    [
        "<script>alert(1)</script>",
        "\"><svg onload=x>",
        "' onmouseover='x",
        "</style></title></svg></table>",
        "a|b||c",
        "\\|\\",
        "`a` ``b`` ```",
        "]]>",
        "<!--",
        "-->",
        "&amp;&#60;&lt",
        "a\nb\r\n\r\n# c\u2028d\u0085e",
        "a\tb",
        "\u202Egnp.exe\u2066",
        "\u0007\u001b[31m\0",
        "\uFFFE\uFDD0",
        "\U0001FFFE",
        "[x](javascript:alert(1))",
        "![x](data:image/svg+xml,x)",
        "javascript:alert(1)",
        "@name #12",
        "https://example.org/a?b=c&d",
        "www.example.org",
        "# overskrift #",
        "- punkt",
        "1. punkt",
        "> citat",
        "---",
        "***\u00A0__ ~~x~~ **y**",
        "$x$ :tada:",
        "%3Cscript%3E#'()",
        "\U0001F469\u200D\U0001F52C🇩🇰",
    ];

    public static TheoryData<string> All { get; } = [.. Texts, string.Join(' ', Texts), new string('x', 99_000), new string('|', 99_000)];

    /// <summary>A text for a place: the hostile one, and the place so that no two are the same; a title is one line and not long.</summary>
    public static string At(string place, string text)
    {
        var first = place == "/title" ? Cut(text.ReplaceLineEndings(" ").Replace('\v', ' '), 200) : text;
        return $"{first} {place.Replace('/', '.')}";
    }

    private static string Cut(string text, int most) => string.Concat(text.EnumerateRunes().Take(most).Select(rune => rune.ToString()));
}
