using System.Text.RegularExpressions;

namespace Aalborg.Personnel.Reporting.Tests.Sheets;

/// <summary>Reads a page more strictly than any browser: what is not closed, not quoted or not escaped is refused.</summary>
internal static partial class HtmlPage
{
    public static HtmlElement Read(string html)
    {
        const string Doctype = "<!DOCTYPE html>\n";
        html.Should().StartWith(Doctype);
        var root = new HtmlElement("", []);
        var open = new Stack<HtmlElement>([root]);
        for (var at = Doctype.Length; at < html.Length;)
        {
            var next = html.IndexOf('<', at) is var found and >= 0 ? found : html.Length;
            if (next > at)
            {
                open.Peek().Content.Add(Escaped(html[at..next]));
                at = next;
                continue;
            }

            var end = html.IndexOf('>', at) + 1;
            ReadTag(html[at..end], open);
            at = end;
            if (open.Peek().Name == "style")
            {
                at = html.IndexOf("</style>", at, StringComparison.Ordinal);
            }
        }

        open.Should().ContainSingle("all elements are closed");
        return root;
    }

    /// <summary>The elements and the names of their attributes, without what they say.</summary>
    public static IEnumerable<string> Structure(HtmlElement element, int depth = 0) => element.Children.SelectMany(child => (IEnumerable<string>)
    [
        $"{depth} {child.Name} {string.Join(',', child.Attributes.Select(attribute => attribute.Name))}",
        .. Structure(child, depth + 1),
    ]);

    private static void ReadTag(string tag, Stack<HtmlElement> open)
    {
        var match = Tag().Match(tag);
        match.Success.Should().BeTrue("{0} is a tag", tag);
        var name = match.Groups["name"].Value;
        if (match.Groups["end"].Length > 0)
        {
            open.Pop().Name.Should().Be(name);
            return;
        }

        var names = match.Groups["attribute"].Captures.Select(one => one.Value);
        var element = new HtmlElement(name, [.. names.Zip(match.Groups["value"].Captures.Select(one => Escaped(one.Value)))]);
        open.Peek().Content.Add(element);
        if (name is not ("meta" or "hr" or "br"))
        {
            open.Push(element);
        }
    }

    private static string Escaped(string text)
    {
        Unescaped().IsMatch(text).Should().BeFalse("{0} is escaped", text);
        return text;
    }

    [GeneratedRegex("""^<(?<end>/?)(?<name>[a-z]+[1-6]?)( (?<attribute>[a-zA-Z-]+)="(?<value>[^"]*)")*>$""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Tag();

    /// <summary>Signs that mean something, and characters that a page may not hold.</summary>
    [GeneratedRegex("""[<>"\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFFFE\uFFFF-[\n\ud800-\udfff]]|&(?!(amp|lt|gt|quot);)""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Unescaped();
}
