using System.Globalization;
using System.Text;

namespace Aalborg.Personnel.Domain.Tests.Text;

/// <summary>A text has at most 100,000 code points and at most 30 combining marks in a row, both as it stands and in NFC: otherwise bringing it to NFC would have no bound.</summary>
public class TextLimitTests
{
    private const string Secret = "Hansine Petrea";

    private static TextFault FaultOf(string text)
    {
        DocumentText.TryNormalize(text, out var normalized, out var fault).Should().Be(fault == TextFault.None);
        (normalized is null).Should().Be(fault != TextFault.None);
        return fault;
    }

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static long AllocatedBy(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Theory]
    [InlineData("a")]
    [InlineData("æ")]
    [InlineData("–")]
    [InlineData("α")]
    [InlineData("漢")]
    [InlineData("😀")]
    [InlineData("e\u0301", 50_000)]
    [InlineData("\u0915\u093C", 50_000)]
    [InlineData("a😀–\u0301", 25_000)]
    public void TryNormalize_a_text_of_100000_code_points_is_the_longest(string part, int times = 100_000)
    {
        FaultOf(Times(part, times)).Should().Be(TextFault.None);
        FaultOf(Times(part, times) + "a").Should().Be(TextFault.TooLong);
    }

    [Fact]
    public void TryNormalize_counts_white_space_around_a_text_too()
    {
        FaultOf("a" + new string(' ', 99_999)).Should().Be(TextFault.None);
        FaultOf("a" + new string(' ', 100_000)).Should().Be(TextFault.TooLong);
        DocumentText.TryNormalize(new string(' ', 100_001), out _, out var fault).Should().BeFalse();
        fault.Should().Be(TextFault.TooLong);
    }

    [Theory]
    [InlineData("\u0958", 50_000)]
    [InlineData("\uFB2C", 33_333)]
    public void TryNormalize_counts_the_code_points_of_NFC_too(string part, int times)
    {
        FaultOf(Times(part, times)).Should().Be(TextFault.None);
        FaultOf(Times(part, times + 1)).Should().Be(TextFault.TooLong);
    }

    [Theory]
    [InlineData("\u0301")]
    [InlineData("\u0903")]
    [InlineData("\u20DD")]
    [InlineData("\U0001D165")]
    [InlineData("\U000E0100")]
    public void TryNormalize_a_text_of_30_marks_in_a_row_has_the_most(string mark)
    {
        FaultOf("q" + Times(mark, 30) + "q").Should().Be(TextFault.None);
        FaultOf(Times("q" + Times(mark, 30), 100)).Should().Be(TextFault.None);
        FaultOf("q" + Times(mark, 30) + "\u200B" + Times(mark, 30)).Should().Be(TextFault.None);
        FaultOf("q" + Times(mark, 31)).Should().Be(TextFault.TooManyMarks);
        FaultOf(Times(mark, 31)).Should().Be(TextFault.TooManyMarks);
        FaultOf("q" + Times(mark, 30) + "a" + Times(mark, 15) + "\u0302" + Times(mark, 15)).Should().Be(TextFault.TooManyMarks);
    }

    [Fact]
    public void TryNormalize_counts_the_marks_of_NFC_too()
    {
        FaultOf("q" + Times("\u0344", 15)).Should().Be(TextFault.None);
        FaultOf("q" + Times("\u0344", 16)).Should().Be(TextFault.TooManyMarks);
    }

    [Fact]
    public void TryNormalize_a_mark_that_NFC_takes_in_counts_as_it_stands() =>
        FaultOf("e" + Times("\u0301", 31)).Should().Be(TextFault.TooManyMarks);

    [Fact]
    public void TryNormalize_looks_for_marks_at_each_character_there_is()
    {
        for (var value = 0; value <= 0x10FFFF; value++)
        {
            if (!Rune.TryCreate(value, out var rune))
            {
                continue;
            }

            var isMark = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
            if ((TextMeasure.FaultOf(Times(rune.ToString(), 31)) == TextFault.TooManyMarks) != isMark)
            {
                Assert.Fail($"U+{value:X4}");
            }
        }
    }

    [Fact]
    public void MayChange_is_true_of_each_character_that_NFC_changes_or_that_changes_others()
    {
        for (var c = char.MinValue; c < '\uD800'; c++)
        {
            var changes = !$"{c}".IsNormalized(NormalizationForm.FormC) || !$"a\u0316{c}".IsNormalized(NormalizationForm.FormC) || !$"A{c}".IsNormalized(NormalizationForm.FormC);
            if (changes && !TextMeasure.MayChange($"aæ–{c}"))
            {
                Assert.Fail($"U+{(int)c:X4}");
            }
        }

        TextMeasure.MayChange("Så – »nu« … €").Should().BeFalse("nobody asks ICU about texts as most are");
    }

    [Theory]
    [InlineData("\u0301", 31, "The text has more than 30 combining marks in a row.*")]
    [InlineData("a", 100_001, "The text has more than 100,000 code points.*")]
    public void Text_property_of_no_text_throws_with_its_name_and_never_repeats_it(string part, int times, string message)
    {
        var text = Secret + Times(part, times);
        var draft = new ChangeInitiative { Id = new Guid("7d1f5c0e-2f53-4c0e-9a53-0f6a7c1f2b11"), Title = "a" };
        (string Member, Action Make)[] makers =
        [
            (nameof(ChangeInitiative.Summary), () => _ = draft with { Summary = text }),
            (nameof(Goal.Id), () => _ = new Goal { Id = text, What = "a" }),
            (nameof(Effect.For), () => _ = new Effect { Id = "a", What = "a", For = [text] }),
            (nameof(LocalizedText.English), () => _ = new LocalizedText { Danish = "a", English = text }),
            ("value", () => _ = new RuleId(text)),
            ("text", () => _ = DocumentText.Normalize(text)),
        ];
        foreach (var (member, make) in makers)
        {
            FluentActions.Invoking(make).Should().Throw<ArgumentException>().WithParameterName(member).WithMessage(message)
                .Which.ToString().Should().NotContain(Secret);
        }
    }

    [Fact]
    public void Title_is_measured_before_it_is_brought_to_NFC()
    {
        ChangeInitiative.IsTitle(Times("A\u030A", 127)).Should().BeTrue();
        ChangeInitiative.IsTitle(Times("A\u030A", 128)).Should().BeFalse("it has 256 code points as it stands");
        ChangeInitiative.IsTitle(Times("\u0958", 127)).Should().BeTrue();
        ChangeInitiative.IsTitle(Times("\u0958", 128)).Should().BeFalse("it has 256 code points in NFC");
        ChangeInitiative.IsTitle("q" + Times("\u0301", 31)).Should().BeFalse();
        ChangeInitiative.IsTitle(new string(' ', 100_000) + "a").Should().BeFalse("it is no text");
    }

    [Theory]
    [InlineData("\u0301")]
    [InlineData("a")]
    [InlineData("q\u0301\u0323")]
    [InlineData(" ")]
    public void A_string_of_16_MB_is_refused_without_a_copy_of_it(string part)
    {
        var text = Times(part, 16 * 1024 * 1024 / part.Length);
        AllocatedBy(() =>
        {
            ChangeInitiative.IsTitle(text).Should().BeFalse();
            DocumentText.TryNormalize(text, out _, out _).Should().BeFalse();
        }).Should().BeLessThan(text.Length, "a copy takes twice as much");
    }

    [Fact]
    public void TryNormalize_a_text_that_NFC_leaves_alone_gives_the_same_string()
    {
        var text = Times("Så – »nu« ", 1000) + "!";

        DocumentText.TryNormalize(text, out var normalized, out _).Should().BeTrue();
        normalized.Should().BeSameAs(text);
    }

    [Fact]
    public void TryNormalize_where_the_runtime_cannot_throws_for_a_text_that_may_change()
    {
        DocumentText.CanNormalize.Should().BeTrue("the tests have ICU");
        DocumentText.TryNormalize("Så – »nu«", canNormalize: false, out var normalized, out _).Should().BeTrue();
        normalized.Should().Be("Så – »nu«");
        FluentActions.Invoking(() => DocumentText.TryNormalize(Secret + "A\u030A", canNormalize: false, out _, out _))
            .Should().Throw<PlatformNotSupportedException>().Which.ToString().Should().Contain("NFC").And.NotContain(Secret);
    }
}
