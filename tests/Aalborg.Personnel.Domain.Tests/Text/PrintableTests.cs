using System.Globalization;

namespace Aalborg.Personnel.Domain.Tests.Text;

public class PrintableTests
{
    /// <summary>U+0000–U+001F, and what the contract of the command lists.</summary>
    private static readonly (int First, int Last)[] Obeyed = [(0, 0x1F), (0x7F, 0x9F), (0x61C, 0x61C), (0x200E, 0x200F), (0x2028, 0x202E), (0x2066, 0x2069)];

    [Fact]
    public void IsObeyed_is_true_for_the_ranges_and_for_nothing_else() =>
        Enumerable.Range(0, char.MaxValue + 1).Where(character => Printable.IsObeyed((char)character))
            .Should().Equal(Obeyed.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1)));

    [Fact]
    public void IsObeyed_is_true_for_every_control_character_and_line_separator() =>
        Enumerable.Range(0, char.MaxValue + 1).Select(character => (char)character)
            .Where(character => char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            .Should().OnlyContain(character => Printable.IsObeyed(character));

    [Fact]
    public void Of_replaces_what_is_obeyed() =>
        Printable.Of("a\u001b[2Jb\u202Ec\u2028d\u007F\u0085\u2069").Should().Be("a\uFFFD[2Jb\uFFFDc\uFFFDd\uFFFD\uFFFD\uFFFD");

    [Fact]
    public void Of_returns_other_text_itself()
    {
        const string Text = "Ældre »& Handicap« 😀 \u00A0\u200B";

        Printable.Of(Text).Should().BeSameAs(Text);
    }

    [Theory]
    [InlineData("abcd", 4, "abcd")]
    [InlineData("abcde", 4, "abc…")]
    [InlineData("ab de", 4, "ab…")]
    [InlineData("ab😀d", 4, "ab…")]
    [InlineData("a😀de", 4, "a😀…")]
    public void Shortened_has_at_most_so_many_characters(string text, int length, string shortened) => Printable.Shortened(text, length).Should().Be(shortened);

    [Fact]
    public void Text_that_is_null_throws()
    {
        FluentActions.Invoking(() => Printable.Of(null!)).Should().Throw<ArgumentNullException>().WithParameterName("text");
        FluentActions.Invoking(() => Printable.Shortened(null!, 1)).Should().Throw<ArgumentNullException>().WithParameterName("text");
        FluentActions.Invoking(() => Printable.Shortened("a", 1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("maxLength");
    }
}
