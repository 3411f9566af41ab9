using System.Text.RegularExpressions;

namespace Documentation;

/// <summary>The code of a block, where it is compiled and run: between <c>#region docs/page.md 1</c> and <c>#endregion</c>, in a file of any test project or sample. One may stand in another.</summary>
/// <param name="Name">The page and the number of the block.</param>
/// <param name="File">The file, from the root of the repository.</param>
/// <param name="Code">Its lines, without blank lines and indentation.</param>
/// <param name="Usings">The usings of the file, and those that its namespace makes needless.</param>
/// <param name="IsTested">Whether there is a test in the file.</param>
internal sealed partial record Region(string Name, string File, IReadOnlyList<string> Code, IReadOnlyList<string> Usings, bool IsTested)
{
    private const string End = "#endregion";

    public static IReadOnlyList<Region> All { get; } =
        [.. Sources.Under("tests", "*.cs").Concat(Sources.Under("samples", "*.cs")).SelectMany(InFile)];

    private static IEnumerable<Region> InFile(string path)
    {
        var lines = System.IO.File.ReadAllLines(path);
        string[] usings = [.. lines.Where(line => line.StartsWith("using ", StringComparison.Ordinal)), .. Enclosing(lines)];
        var isTested = lines.Any(line => line.Trim() is "[Fact]" or "[Theory]");
        for (var i = 0; i < lines.Length; i++)
        {
            if (Beginning().Match(lines[i]) is { Success: true } match)
            {
                yield return new(match.Groups["name"].Value, Sources.RelativePath(path), Block.Reduce(Inside(lines, i)), usings, isTested);
            }
        }
    }

    private static IEnumerable<string> Inside(string[] lines, int beginning)
    {
        var depth = 1;
        foreach (var line in lines.Skip(beginning + 1))
        {
            var (begins, ends) = (Beginning().IsMatch(line), line.Trim() == End);
            depth += begins ? 1 : ends ? -1 : 0;
            if (depth == 0)
            {
                yield break;
            }

            if (!begins && !ends)
            {
                yield return line;
            }
        }

        throw new InvalidDataException($"A region has no end: {lines[beginning].Trim()}");
    }

    /// <summary>In <c>namespace A.B;</c> nobody writes <c>using A;</c>.</summary>
    private static IEnumerable<string> Enclosing(string[] lines)
    {
        var parts = (lines.FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal)) ?? "").Replace("namespace ", "", StringComparison.Ordinal).TrimEnd(';').Split('.');
        return Enumerable.Range(1, parts.Length).Select(count => $"using {string.Join('.', parts.Take(count))};");
    }

    [GeneratedRegex(@"^\s*#region (?<name>\S+\.md \d+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Beginning();
}
