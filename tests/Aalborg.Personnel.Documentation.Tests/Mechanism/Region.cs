using System.Text.RegularExpressions;

namespace Documentation;

/// <summary>The code of a block, where it is compiled and run: between <c>#region docs/page.md 1</c> and <c>#endregion</c>, in a file of any test project or sample.</summary>
/// <param name="Name">The page and the number of the block.</param>
/// <param name="File">The file, from the root of the repository.</param>
/// <param name="Code">Its lines, without blank lines and indentation.</param>
/// <param name="Usings">The usings of the file.</param>
/// <param name="IsTested">Whether there is a test in the file.</param>
internal sealed partial record Region(string Name, string File, IReadOnlyList<string> Code, IReadOnlyList<string> Usings, bool IsTested)
{
    public static IReadOnlyList<Region> All { get; } =
        [.. Sources.Under("tests", "*.cs").Concat(Sources.Under("samples", "*.cs")).SelectMany(InFile)];

    private static IEnumerable<Region> InFile(string path)
    {
        var lines = System.IO.File.ReadAllLines(path);
        string[] usings = [.. lines.Where(line => line.StartsWith("using ", StringComparison.Ordinal))];
        var isTested = lines.Any(line => line.Trim() is "[Fact]" or "[Theory]");
        for (var i = 0; i < lines.Length; i++)
        {
            if (Beginning().Match(lines[i]) is { Success: true } match)
            {
                var code = lines.Skip(i + 1).TakeWhile(line => line.Trim() != "#endregion");
                yield return new(match.Groups["name"].Value, Sources.RelativePath(path), Block.Reduce(code), usings, isTested);
            }
        }
    }

    [GeneratedRegex(@"^\s*#region (?<name>\S+\.md \d+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Beginning();
}
