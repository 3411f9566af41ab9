using System.Text.RegularExpressions;
using Aalborg.Personnel;

namespace Documentation;

/// <summary>Every link from one page of the repository to another leads somewhere.</summary>
public partial class LinkTests
{
    [Fact]
    public void Links_lead_to_files_and_headings()
    {
        var links = Page.All.SelectMany(page => Link().Matches(string.Join('\n', page.Lines)).Select(match => (page.Path, Target: match.Groups["target"].Value)))
            .Where(link => !link.Target.StartsWith("http", StringComparison.Ordinal)).ToArray();

        links.Length.Should().BeGreaterThan(100);
        links.Where(link => !LeadsSomewhere(link.Path, link.Target)).Select(link => $"{link.Path}: {link.Target}").Should().BeEmpty();
    }

    [Fact]
    public void Pages_of_docs_are_found_from_its_index()
    {
        var index = Link().Matches(string.Join('\n', Page.At("docs/README.md").Lines)).Select(match => $"docs/{match.Groups["target"].Value}");

        Page.All.Select(page => page.Path).Where(path => path.StartsWith("docs/", StringComparison.Ordinal) && path.Count('/') == 1)
            .Except(index, StringComparer.Ordinal).Should().Equal("docs/README.md");
    }

    private static bool LeadsSomewhere(string page, string target)
    {
        var parts = target.Split('#');
        var path = parts[0].Length == 0 ? Repository.PathTo(page) : Path.Combine(Path.GetDirectoryName(Repository.PathTo(page))!, parts[0]);
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
