using System.Text.RegularExpressions;

namespace Documentation;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The page, from the root of the repository.</param>
/// <param name="Language">What stands behind the fence: as in "csharp".</param>
/// <param name="Number">Which one of its language on the page, from 1.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Answer">The block of text that follows at once, as output follows a command, or <see langword="null"/>.</param>
internal sealed partial record Block(string Page, string Language, int Number, IReadOnlyList<string> Lines, IReadOnlyList<string>? Answer)
{
    public string Name => $"{Page} {Number}";

    public string Text => string.Join('\n', Lines);

    /// <summary>What a using at the top of a file brings in, which a region cannot hold.</summary>
    public IEnumerable<string> Usings => Lines.Where(line => Using().IsMatch(line));

    /// <summary>The code: without usings, blank lines and indentation.</summary>
    public IReadOnlyList<string> Code => Reduce(Lines.Where(line => !Using().IsMatch(line)));

    public static IReadOnlyList<string> Reduce(IEnumerable<string> lines) => [.. lines.Select(line => line.Trim()).Where(line => line.Length > 0)];

    [GeneratedRegex(@"^using [\w.]+;$", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Using();
}
