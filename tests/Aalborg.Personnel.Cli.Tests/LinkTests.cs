using System.Text.RegularExpressions;

namespace Aalborg.Personnel.Cli.Tests;

/// <summary>Every link from one document of the repository to another leads somewhere.</summary>
public partial class LinkTests
{
    private static readonly string[] Pages =
    [
        .. Directory.GetFiles(Repository.Root, "*.md"),
        .. Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories),
        .. Directory.GetFiles(Path.Combine(Repository.Root, "samples"), "*.md"),
    ];

    [Fact]
    public void Links_lead_to_files_and_headings()
    {
        var links = Pages.SelectMany(page => Link().Matches(File.ReadAllText(page)).Select(match => (Page: page, Target: match.Groups["target"].Value)))
            .Where(link => !link.Target.StartsWith("http", StringComparison.Ordinal)).ToArray();

        links.Length.Should().BeGreaterThan(100);
        links.Where(link => !LeadsSomewhere(link.Page, link.Target)).Select(link => $"{Path.GetRelativePath(Repository.Root, link.Page)}: {link.Target}").Should().BeEmpty();
    }

    private static bool LeadsSomewhere(string page, string target)
    {
        var parts = target.Split('#');
        var path = parts[0].Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, parts[0]);
        return Path.Exists(path) && (parts.Length == 1 || AnchorsOf(path).Contains(parts[1], StringComparer.Ordinal));
    }

    /// <summary>The headings of a page, and the places it marks itself.</summary>
    private static IEnumerable<string> AnchorsOf(string path) =>
        File.ReadLines(path).Where(line => line.StartsWith('#')).Select(Anchor).Concat(Mark().Matches(File.ReadAllText(path)).Select(match => match.Groups["id"].Value));

    private static string Anchor(string heading) =>
        NoAnchor().Replace(heading.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Link();

    [GeneratedRegex(@"<a id=""(?<id>[^""]+)""></a>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NoAnchor();
}
