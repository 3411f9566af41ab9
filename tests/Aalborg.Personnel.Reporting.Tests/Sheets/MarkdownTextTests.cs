using System.Text.RegularExpressions;

namespace Aalborg.Personnel.Reporting.Tests.Sheets;

/// <summary>What is escaped is said here in regular expressions, which look around and so may not be run on text of others; the code says the same without them.</summary>
public partial class MarkdownTextTests
{
    private const string Letters = "@#:/wWwW. \t1234567)(-+=_*x|é~&<>[]`\\\u0660\u0301\u203f\u3000";

    [Fact]
    public void Of_texts_at_random_is_what_the_patterns_say()
    {
        var random = new Random(1);
        for (var round = 0; round < 30_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(14)).Select(_ => Letters[random.Next(random.Next(3) == 0 ? 18 : Letters.Length)]));

            MarkdownText.Of(text).Should().Be(ByPatterns(text));
        }
    }

    [Theory]
    [InlineData("@{0}")]
    [InlineData("{0}.")]
    [InlineData("#{0}x")]
    [InlineData("x{0}##")]
    [InlineData("ww{0}.")]
    public void Of_every_character_is_what_the_patterns_say(string form)
    {
        for (var c = '\0'; c < char.MaxValue; c++)
        {
            var text = form.Replace("{0}", c.ToString(), StringComparison.Ordinal);

            if (MarkdownText.Of(text) != ByPatterns(text))
            {
                MarkdownText.Of(text).Should().Be(ByPatterns(text), "of U+{0:X4}", (int)c);
            }
        }
    }

    [Theory]
    [InlineData("mailto:a@-b.dk", "mailto:<!-- -->a@<!-- -->-b.dk")]
    [InlineData("XMPP:a", "XMPP:<!-- -->a")]
    [InlineData(":warning: :+1: kl. 10:30", ":<!-- -->warning: :<!-- -->+1: kl. 10:30")]
    [InlineData("GH-12 gh-1 CVE-2026-1 GHSA-abcd ugh-", "GH-<!-- -->12 gh-<!-- -->1 CVE-<!-- -->2026-1 GHSA-<!-- -->abcd ugh-")]
    [InlineData("0123456789abcdef0123456789ABCDEF01234567", "012345<!-- -->6789ab<!-- -->cdef01<!-- -->234567<!-- -->89ABCD<!-- -->EF0123<!-- -->4567")]
    [InlineData("012345 x0123456", "012345 x0123456")]
    [InlineData("CVR 29189420 123456789", "CVR 29189420 123456789")]
    [InlineData("1234567890 29189420a", "123456<!-- -->7890 291894<!-- -->20a")]
    [InlineData("http://a ftp://b www.x.dk [^1] &amp;", "http:<!-- -->//a ftp:<!-- -->//b www<!-- -->.x.dk \\[^1\\] \\&amp;")]
    [InlineData("a@b.dk @_x @ #12 o/r#1", "a@<!-- -->b.dk @<!-- -->\\_x @ #<!-- -->12 o/r#<!-- -->1")]
    public void Of_what_GitHub_links_is_broken(string text, string expected) => MarkdownText.Of(text).Should().Be(expected);

    [Fact]
    public void Of_text_without_marks_is_the_text_itself() => MarkdownText.Of("æble").Should().BeSameAs("æble");

    private static string ByPatterns(string text) =>
        Patterns().Replace(text, match => match.Groups["mark"].Success ? $@"\{match.Value}" : $"{match.Value}<!-- -->");

    [GeneratedRegex(
        @"(?<mark>[\\`*_\[\]<>|&~]|^[#+\-=]+(?=\s|\z)|(?<=\s)#+\z|(?<=^\d{1,9})[.)])"
        + @"|@(?=\S)|\#(?=[\w-[_]])|:(?=//|[A-Za-z0-9_+\-]+:)|(?<=mailto|xmpp):|(?<=GH|GHSA|CVE)-(?=[\w-[_]])|www(?=\.)|(?:(?<!\w)(?![0-9]{7,9}(?!\w))|\G(?<=[0-9a-f]))[0-9a-f]{6}(?=[0-9a-f])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        Timeout.Infinite)]
    private static partial Regex Patterns();
}
