namespace Aalborg.Personnel.Serialization.Tests.Contracts;

public class TitleTests
{
    private static string Read(string title) => Draft.Read(Draft.Titled($"\"{title}\"")).Title;

    private static PersonnelJsonException Fail(string title) => Failing.Read(Draft.Titled($"\"{title}\""));

    private static string Times(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    [Theory]
    [InlineData("a")]
    [InlineData("æ")]
    [InlineData("😀")]
    [InlineData("\u20ac")]
    public void Read_255_code_points_is_a_title_and_256_are_too_many(string character)
    {
        Read(Times(character, 255)).Should().Be(Times(character, 255));
        Read("  " + Times(character, 255) + "\\n\\u2028").Should().Be(Times(character, 255));
        Fail(Times(character, 256)).Pointer.Should().Be("/title");
        Fail(" " + Times(character, 128) + " " + Times(character, 127)).Pointer.Should().Be("/title");
    }

    [Fact]
    public void Read_escaped_code_points_counts_what_they_stand_for()
    {
        Read(Times("\\ud83d\\ude00", 255)).Should().Be(Times("😀", 255));
        Fail(Times("\\ud83d\\ude00", 256)).Pointer.Should().Be("/title");
    }

    [Fact]
    public void Read_a_title_that_NFC_makes_too_long_fails_as_it_could_not_be_read_again() =>
        Fail(Times("\u0958", 255)).Pointer.Should().Be("/title");

    [Theory]
    [InlineData("\\n")]
    [InlineData("\\u000b")]
    [InlineData("\\f")]
    [InlineData("\\r")]
    [InlineData("\\r\\n")]
    [InlineData("\\u0085")]
    [InlineData("\\u2028")]
    [InlineData("\\u2029")]
    [InlineData("\u2028")]
    public void Read_a_line_break_in_a_title_fails_and_around_it_is_trimmed(string lineBreak)
    {
        Fail($"a{lineBreak}b").Place().Should().Be("/title 1:76");
        Read($"{lineBreak}a{lineBreak}").Should().Be("a");
    }

    [Theory]
    [InlineData("\\t", "\t")]
    [InlineData("\\u0000", "\0")]
    [InlineData("\\u001c", "\u001c")]
    [InlineData("\\u2007", "\u2007")]
    public void Read_another_control_character_or_space_in_a_title_is_no_line_break(string escaped, string character) =>
        Read($"a{escaped}b").Should().Be($"a{character}b");

    [Theory]
    [InlineData("")]
    [InlineData(" \\n ")]
    public void Read_a_blank_title_fails(string title) => Fail(title).Pointer.Should().Be("/title");

    [Fact]
    public void Read_a_title_of_a_strategy_may_be_long_and_of_many_lines()
    {
        var title = Times("a", 300) + "\n" + "b";

        Draft.Read(Draft.With($$"""  "why":{"strategies":[{"title":"{{Times("a", 300)}}\nb"}]}  """)).Why.Strategies[0].Title.Should().Be(title);
    }
}
