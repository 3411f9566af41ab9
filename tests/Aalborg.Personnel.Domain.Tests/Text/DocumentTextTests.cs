using System.Text;
using System.Text.RegularExpressions;

namespace Aalborg.Personnel.Domain.Tests.Text;

public class DocumentTextTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t\r\n\u00A0\u2028\u3000")]
    [InlineData("\0\u0007\u007F\u0085\u009F")]
    [InlineData("\u00AD\u180E\u200B\u2060\uFEFF\uDB40\uDC01")]
    [InlineData("\u115F\u1160\u2800\u3164\uFFA0")]
    [InlineData(" \u200B\u2800 ")]
    public void Optional_blank_is_absent(string? text) => DocumentText.Optional(text).Should().BeNull();

    [Fact]
    public void Required_null_throws() =>
        FluentActions.Invoking(() => DocumentText.Required(null)).Should().Throw<ArgumentNullException>();

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t\r\n\u00A0\u2028\u3000")]
    [InlineData("\u200B")]
    [InlineData("\u3164")]
    public void Required_blank_throws(string text) =>
        FluentActions.Invoking(() => DocumentText.Required(text)).Should().Throw<ArgumentException>();

    [Fact]
    public void Required_blank_throws_with_the_name_of_the_member() =>
        FluentActions.Invoking(() => DocumentText.Required(" ", "Purpose")).Should().Throw<ArgumentException>().WithParameterName("Purpose");

    [Fact]
    public void Optional_and_Required_trim_exactly_what_IsWhiteSpace_says()
    {
        for (var c = char.MinValue; c < char.MaxValue; c++)
        {
            if (char.IsWhiteSpace(c))
            {
                DocumentText.Optional($"{c}{c}x{c}").Should().Be("x", "U+{0:X4} is white space", (int)c);
                DocumentText.Required($"{c}x{c}").Should().Be("x", "U+{0:X4} is white space", (int)c);
            }
        }
    }

    [Theory]
    [InlineData('\0')]
    [InlineData('\u180E')]
    [InlineData('\u200B')]
    [InlineData('\u2060')]
    [InlineData('\uFEFF')]
    [InlineData('\u3164')]
    public void Optional_keeps_what_is_invisible_beside_something_visible(char c)
    {
        DocumentText.Optional($"{c}x{c}").Should().Be($"{c}x{c}");
        DocumentText.Required($"{c}x{c}").Should().Be($"{c}x{c}");
    }

    [Fact]
    public void Optional_accepts_every_character_there_is_but_the_blank_ones()
    {
        for (var value = 0; value <= 0x10FFFF; value++)
        {
            if (Rune.TryCreate(value, out var rune) && DocumentText.Optional(rune.ToString()) is null != IsBlank(rune))
            {
                Assert.Fail($"U+{value:X4}");
            }
        }
    }

    private static bool IsBlank(Rune rune) =>
        rune.Value is 0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0
        || Regex.IsMatch($"{Rune.GetUnicodeCategory(rune)}", "^(SpaceSeparator|LineSeparator|ParagraphSeparator|Control|Format)$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    [Theory]
    [InlineData("A\u030A", "Å")]
    [InlineData("\u212B", "Å")]
    [InlineData("e\u0301e\u0301", "éé")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("\u1100\u1161\u11A8", "\uAC01")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\uFB01", "\uFB01")]
    [InlineData(" \u0301", "\u0301")]
    public void Optional_and_Required_bring_to_NFC(string text, string expected)
    {
        DocumentText.Optional(text).Should().Be(expected);
        DocumentText.Required(text).Should().Be(expected);
    }

    [Theory]
    [InlineData(@"\uD800")]
    [InlineData(@"\uDC00")]
    [InlineData(@"a\uD83D")]
    [InlineData(@"\uDE00a")]
    [InlineData(@"\uDE00\uD83D")]
    [InlineData(@"\uD83D\uD83D\uDE00")]
    [InlineData(@"\uD83D\uDE00\uDE00")]
    [InlineData(@"\uD83D ")]
    [InlineData(@"\uFFFE\uD83D")]
    public void Optional_and_Required_half_a_surrogate_pair_throws(string escaped)
    {
        var text = Regex.Unescape(escaped);

        FluentActions.Invoking(() => DocumentText.Optional(text, "Purpose")).Should().Throw<ArgumentException>().WithParameterName("Purpose");
        FluentActions.Invoking(() => DocumentText.Required(text, "Purpose")).Should().Throw<ArgumentException>().WithParameterName("Purpose");
    }

    [Fact]
    public void Required_half_a_surrogate_pair_does_not_repeat_the_text() =>
        FluentActions.Invoking(() => DocumentText.Required("hemmelig\uD83D"))
            .Should().Throw<ArgumentException>().Which.Message.Should().NotContain("hemmelig");

    [Theory]
    [InlineData("😀")]
    [InlineData("a😀😀b")]
    [InlineData("\U0010FFFF")]
    public void Optional_keeps_whole_surrogate_pairs(string text) => DocumentText.Optional(text).Should().Be(text);

    [Theory]
    [InlineData("\uFFFE", "\uFFFE")]
    [InlineData(" \uFFFE ", "\uFFFE")]
    [InlineData("A\u030A\uFFFEe\u0301", "Å\uFFFEé")]
    [InlineData("A\uFFFE\u030A", "A\uFFFE\u030A")]
    [InlineData("\uFFFE\uFFFEA\u030A\uFFFE", "\uFFFE\uFFFEÅ\uFFFE")]
    [InlineData("\uFFFF", "\uFFFF")]
    [InlineData("\uFDD0A\u030A", "\uFDD0Å")]
    [InlineData("\U0001FFFEA\u030A", "\U0001FFFEÅ")]
    public void Optional_keeps_noncharacters_and_brings_what_is_around_them_to_NFC(string text, string expected) =>
        DocumentText.Optional(text).Should().Be(expected);

    [Fact]
    public void Optional_done_twice_is_done_once()
    {
        var once = DocumentText.Optional("\u2000 A\u030A \u0344\u0344 \u2126\u2000");

        DocumentText.Optional(once).Should().Be(once);
    }

    [Fact]
    public void Items_trims_and_brings_to_NFC_each() =>
        DocumentText.Items([" a", "b", "A\u030A"]).Should().Equal("a", "b", "Å");

    [Fact]
    public void Items_of_nothing_is_nothing() => DocumentText.Items(default).Should().BeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("\u00A0")]
    [InlineData(@"\uD83D")]
    public void Items_with_a_blank_or_broken_item_throws(string escaped) =>
        FluentActions.Invoking(() => DocumentText.Items(["a", Regex.Unescape(escaped)], "With"))
            .Should().Throw<ArgumentException>().WithParameterName("With");

    [Theory]
    [InlineData("")]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    public void Optional_is_the_same_in_every_culture(string culture) =>
        InCulture.Ask(culture, () => DocumentText.Optional("\u00A0AAlborg I i \u0130 \u0131 A\u030Arhus "))
            .Should().Be("AAlborg I i \u0130 \u0131 Århus");
}
