using Aalborg.Personnel;

namespace Documentation;

/// <summary>A page of the repository, as people read it.</summary>
internal sealed class Page
{
    private const string Fence = "```";

    private Page(string path)
    {
        Path = path;
        Lines = File.ReadAllLines(Repository.PathTo(path));
        Blocks = [.. BlocksOf(path, Lines)];
    }

    /// <summary>All pages: those at the root, and those of docs, samples and packages.</summary>
    public static IReadOnlyList<Page> All { get; } = [.. Paths().Order(StringComparer.Ordinal).Select(path => new Page(path))];

    /// <summary>Its path from the root of the repository.</summary>
    public string Path { get; }

    public IReadOnlyList<string> Lines { get; }

    public IReadOnlyList<Block> Blocks { get; }

    public static Page At(string path) => All.Single(page => page.Path == path);

    /// <summary>The one block of a language with a number.</summary>
    public Block Block(string language, int number = 1) => Blocks.Single(block => block.Language == language && block.Number == number);

    private static IEnumerable<string> Paths() =>
        Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Directory.EnumerateDirectories(Repository.PathTo("src")).SelectMany(folder => Directory.EnumerateFiles(folder, "*.md")))
            .Concat(Sources.Under("docs", "*.md"))
            .Concat(Sources.Under("samples", "*.md"))
            .Select(Sources.RelativePath);

    private static IEnumerable<Block> BlocksOf(string path, IReadOnlyList<string> lines)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            if (Opens(lines[i]) is { } language)
            {
                var block = Inside(lines, i);
                i += block.Count + 1;
                numbers[language] = numbers.GetValueOrDefault(language) + 1;
                yield return new(path, language, numbers[language], block, AnswerBehind(lines, i));
            }
        }
    }

    private static string? Opens(string line) => line.TrimStart().StartsWith(Fence, StringComparison.Ordinal) ? line.Trim()[Fence.Length..] : null;

    private static List<string> Inside(IReadOnlyList<string> lines, int fence) => [.. lines.Skip(fence + 1).TakeWhile(line => line.Trim() != Fence)];

    private static List<string>? AnswerBehind(IReadOnlyList<string> lines, int fence)
    {
        var next = fence + 1;
        while (next < lines.Count && lines[next].Length == 0)
        {
            next++;
        }

        return next < lines.Count && lines[next] == $"{Fence}text" ? Inside(lines, next) : null;
    }
}
