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

    [Fact]
    public void Of_text_without_marks_is_the_text_itself() => MarkdownText.Of("æble").Should().BeSameAs("æble");

    private static string ByPatterns(string text) => Links().Replace(Marks().Replace(text, @"\$0"), "$0<!-- -->");

    [GeneratedRegex(@"[@#](?=\w)|:(?=//)|www(?=\.)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Links();

    [GeneratedRegex(@"[\\`*_\[\]<>|&~]|^[#+\-=]+(?=\s|\z)|(?<=\s)#+\z|(?<=^\d{1,9})[.)]", RegexOptions.None, Timeout.Infinite)]
    private static partial Regex Marks();
}
