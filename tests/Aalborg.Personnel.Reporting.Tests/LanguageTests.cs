using System.Text.RegularExpressions;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests;

/// <summary>A report is in one language, but for what the documents say and the policy's own sentences.</summary>
public partial class LanguageTests
{
    private static readonly ChangeInitiative Wordless = Everywhere.Saying(_ => "¤");

    private static readonly CheckResult[] Documents =
    [
        Reported.Of(Wordless, ignored: ["/¤"], source: "¤"),
        Reported.Of(Wordless with { Timeline = new() { Stopped = new(2026, 4, 1) } }, source: "¤"),
        Reported.Of(new() { Id = Wordless.Id, Title = "¤" }, source: "¤"),
    ];

    /// <summary>Words that stand in one of the languages alone.</summary>
    private static readonly HashSet<string> Danish = new(
        ["og", "ikke", "er", "den", "det", "der", "skal", "fra", "mangler", "krav", "begrundelse", "besked", "før", "efter", "hvad", "ingen", "januar", "regel"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> English = new(
        ["and", "not", "is", "the", "of", "there", "with", "missing", "requirement", "reason", "message", "before", "after", "what", "none", "january", "rule"], StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> WordsOf(string text) => Word().Matches(text).Select(match => match.Value);

    private static string TextOf(string html)
    {
        var page = Sheets.HtmlPage.Read(html);
        foreach (var quote in page.All("blockquote"))
        {
            quote.Content.Clear();
        }

        page.First("head").All("style").Single().Content.Clear();
        foreach (var code in page.All("code"))
        {
            code.Content.Clear();
        }

        return string.Join('\n', page.All().SelectMany(one => one.Content.OfType<string>().Concat([one["aria-label"] ?? ""])));
    }

    private static string Unquoted(string markdown) =>
        string.Join('\n', markdown.Split('\n').Where(line => !line.StartsWith('>')).Select(line => Code().Replace(line, "")));

    [Fact]
    public void Report_in_Danish_has_no_English_words()
    {
        WordsOf(TextOf(Reported.Html(Language.Danish, Documents))).Should().NotContain(word => English.Contains(word)).And.Contain(word => Danish.Contains(word));
        WordsOf(Unquoted(Reported.Markdown(Language.Danish, Documents))).Should().NotContain(word => English.Contains(word)).And.Contain(word => Danish.Contains(word));
    }

    [Fact]
    public void Report_in_English_has_no_Danish_words()
    {
        WordsOf(TextOf(Reported.Html(Language.English, Documents))).Should().NotContain(word => Danish.Contains(word)).And.Contain(word => English.Contains(word));
        WordsOf(Unquoted(Reported.Markdown(Language.English, Documents))).Should().NotContain(word => Danish.Contains(word)).And.Contain(word => English.Contains(word));
    }

    [Fact]
    public void Report_quotes_the_sentences_in_Danish_and_for_English_translates_them()
    {
        var (danish, english) = (AalborgStatement.P20.Danish, AalborgStatement.P20.Text.English!);

        Reported.Html(Language.Danish, Documents).Should().Contain($"»{danish}«").And.NotContain(english);
        Reported.Html(Language.English, Documents).Should().Contain($"»{danish}«").And.Contain($"“{english}”");
        Reported.Markdown(Language.English, Documents).Should().Contain($"»{danish}«").And.Contain($"> *{english}*");
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.None, 10_000)]
    private static partial Regex Word();

    [GeneratedRegex("`+[^`]*`+", RegexOptions.None, 10_000)]
    private static partial Regex Code();
}
