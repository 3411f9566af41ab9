namespace Aalborg.Personnel.Serialization.Tests.Reading;

/// <summary>The document itself is level 1, its extensions level 2.</summary>
public class DepthTests
{
    private const string TooDeep = "There are more than 64 levels here.";

    private static string Nested(int depth, string open, string close, string inside = "") =>
        Draft.With("\"extensions\":{\"a\":" + Repeat(open, depth - 2) + inside + Repeat(close, depth - 2) + "}");

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    [Theory]
    [InlineData("[", "]")]
    [InlineData("[1,", "]")]
    [InlineData("{\"a\":", "}")]
    public void Read_64_levels_gives_them_back(string open, string close)
    {
        var json = Nested(64, open, close, inside: "0");

        Draft.Rewritten(json).Should().Be(json);
        Draft.Read(Draft.Rewritten(json)).Should().Be(Draft.Read(json));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("[ 1 , ", "]")]
    [InlineData("{\"a\" : ", "}")]
    [InlineData("\n[", "]")]
    public void Read_65_levels_is_too_deep(string open, string close)
    {
        var json = Nested(65, open, close, inside: "0");
        var error = Failing.Read(json);

        error.Pointer.Should().BeEmpty();
        error.Problem(Language.English).Should().Be(TooDeep);
        error.Problem(Language.Danish).Should().Be("Her er der mere end 64 niveauer.");
    }

    [Fact]
    public void Read_65_levels_fails_at_the_bracket_that_is_too_much()
    {
        var start = Draft.With("\"extensions\":{\"a\":").Length - 1;

        Failing.Read(Nested(65, "[", "]")).Place().Should().Be($" 1:{start + 63}");
        Failing.Read(Nested(65, "\n[", "]")).Place().Should().Be(" 64:1");
        Failing.Read(Nested(1000, "[", "")).Place().Should().Be($" 1:{start + 63}");
    }

    [Fact]
    public void Read_64_levels_that_are_not_JSON_is_not_too_deep()
    {
        Failing.Read(Nested(64, "[", "]", inside: "x")).Problem(Language.English).Should().NotBe(TooDeep);
        Failing.Read(Nested(64, "[", "]", inside: "1 [")).Problem(Language.English).Should().NotBe(TooDeep);
    }

    [Fact]
    public void ReadLeniently_65_levels_in_what_is_ignored_is_too_deep()
    {
        var deep = Draft.With("\"remark\":" + Repeat("[", 64) + Repeat("]", 64));
        var error = Failing.ReadLeniently(Draft.Utf8(deep));

        error.Pointer.Should().BeEmpty();
        error.Problem(Language.English).Should().Be(TooDeep);
        PersonnelJson.ReadInitiativeLeniently(Draft.Utf8(Draft.With("\"remark\":" + Repeat("[", 63) + Repeat("]", 63))), out var ignored);
        ignored.Should().Equal("/remark");
    }

    [Fact]
    public void Read_an_error_before_what_is_too_deep_gives_that() =>
        Failing.Read(Draft.With("\"summary\":1,\"extensions\":" + Repeat("[", 100))).Pointer.Should().Be("/summary");

    [Fact]
    public void Read_a_wrong_type_at_the_bracket_that_opens_it() =>
        Failing.Read(Draft.With("\"summary\":" + Repeat("[", 100))).Pointer.Should().Be("/summary");
}
