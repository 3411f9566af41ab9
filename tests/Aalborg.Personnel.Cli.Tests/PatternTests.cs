namespace Aalborg.Personnel.Cli.Tests;

/// <summary>Patterns that the shell did not replace, since they stood in quotes.</summary>
public class PatternTests : CliTests
{
    private string MessageOf(string input, string language = "en") =>
        (string?)World.Check(input, "--format", "ndjson", "--language", language).Result["error"]!["message"] ?? "";

    [Theory]
    [InlineData("*.json", true)]
    [InlineData("a?.json", true)]
    [InlineData("*/c.json", true)]
    [InlineData("*", true)]
    [InlineData("*.xml", false)]
    [InlineData("*/a1.json", false)]
    [InlineData("findes-ikke/*", false)]
    [InlineData("a.json", false)]
    public void Check_pattern_that_files_match_is_told_how_to_write_it(string pattern, bool matches)
    {
        World.Write("a1.json", Documents.Draft);
        World.Write("b/c.json", Documents.Draft);

        World.Check(World.PathOf(pattern)).ExitStatus.Should().Be(2);
        MessageOf(World.PathOf(pattern)).Contains("write it without quotes", StringComparison.Ordinal).Should().Be(matches);
        MessageOf(World.PathOf(pattern), "da").Contains("skriv det uden anførselstegn", StringComparison.Ordinal).Should().Be(matches);
    }

    [Fact]
    public void Check_file_whose_name_is_a_pattern_is_read()
    {
        var path = World.Write("a*.json", Documents.Draft);

        World.Check(path, "--format", "ndjson").Sources.Should().Equal(path);
    }
}
