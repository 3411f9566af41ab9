namespace Aalborg.Personnel.Cli.Tests;

public class OptionTests : CliTests
{
    private string OnOf(params ReadOnlySpan<string> options) =>
        (string)World.CheckInput(Documents.Draft, ["--format", "ndjson", .. options]).Result["assessment"]!["on"]!;

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2024-02-29")]
    [InlineData("2199-12-31")]
    public void Check_on_a_date_assesses_on_it(string on) => OnOf("--on", on).Should().Be(on);

    [Fact]
    public void Check_without_on_assesses_today() => OnOf().Should().Be("2026-02-15");

    [Theory]
    [InlineData("da", "Formålet med forandringen fremgår ikke.")]
    [InlineData("en", "The purpose of the change is not stated.")]
    public void Check_language_decides_whatever_the_terminals(string language, string message)
    {
        foreach (var own in new[] { Language.Danish, Language.English })
        {
            World.Language = own;
            var finding = World.CheckInput(Documents.Draft, "--format", "ndjson", "--language", language).Result["assessment"]!["findings"]![0]!;

            ((string?)finding["rule"]).Should().Be("WHY-01");
            ((string?)finding["message"]).Should().Be(message);
        }
    }

    [Theory]
    [InlineData("da", "findes ikke")]
    [InlineData("en", "no such file")]
    public void Check_language_of_an_error_is_the_one_asked_for(string language, string message) =>
        ((string?)World.Check(World.PathOf("a.json"), "--format", "ndjson", "--language", language).Result["error"]!["message"])
            .Should().Contain(message);

    [Fact]
    public void Check_without_language_speaks_the_terminals()
    {
        World.Language = Language.Danish;
        World.CheckInput(Documents.Draft).Text.Should().Contain("Vi ved hvorfor").And.NotContain("We know why");
        World.Language = Language.English;
        World.CheckInput(Documents.Draft).Text.Should().Contain("We know why").And.NotContain("Vi ved hvorfor");
    }

    [Fact]
    public void Check_unknown_member_is_an_error()
    {
        var outcome = World.CheckInput(Documents.Misspelt, "--format", "ndjson");

        outcome.ExitStatus.Should().Be(2);
        ((string?)outcome.Result["error"]!["pointer"]).Should().Be("/titel");
        ((string?)outcome.Result["error"]!["message"]).Should().Contain("\"title\"");
    }

    [Fact]
    public void Check_lenient_tells_what_it_ignored()
    {
        var outcome = World.CheckInput(Documents.With(""" "a/b~":{"x":[1]},"why":{"formaal":"?"} """), "--lenient", "--format", "ndjson");

        outcome.ExitStatus.Should().Be(0);
        outcome.Result["ignored"]!.AsArray().Select(pointer => (string?)pointer).Should().Equal("/a~1b~0", "/why/formaal");
        outcome.Result.ContainsKey("assessment").Should().BeTrue();
    }

    [Fact]
    public void Check_lenient_with_nothing_to_ignore_says_nothing_of_it() =>
        World.CheckInput(Documents.Draft, "--lenient", "--format", "ndjson").Result.ContainsKey("ignored").Should().BeFalse();

    [Fact]
    public void Check_lenient_is_as_strict_about_everything_else() =>
        World.CheckInput(Documents.With(""" "why":{"purpose":1} """), "--lenient").ExitStatus.Should().Be(2);
}
