using System.Text;

namespace Aalborg.Personnel.Cli.Tests;

public class StandardInputTests : CliTests
{
    private static readonly string Pretty = Documents.Purposeful.Replace(",", ",\n  ", StringComparison.Ordinal);

    private string[] SourcesOf(string input) => World.CheckInput(input, "--format", "ndjson").Sources;

    [Fact]
    public void Check_input_of_one_document_is_one_document() => SourcesOf(Documents.Draft).Should().Equal("-");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\n\n \t\r\n")]
    public void Check_input_of_one_line_and_white_space_is_one_document(string end) => SourcesOf(Documents.Draft + end).Should().Equal("-");

    [Fact]
    public void Check_input_over_several_lines_is_one_document() => SourcesOf(Pretty).Should().Equal("-");

    [Fact]
    public void Check_input_over_several_lines_followed_by_a_document_is_one_broken_document() =>
        SourcesOf($"{Pretty}\n{Documents.Draft}\n").Should().Equal("!-");

    [Fact]
    public void Check_input_with_a_document_a_line_is_lines() =>
        SourcesOf($"{Documents.Draft}\n\n{Documents.Draft}\n").Should().Equal("-:1", "-:3");

    [Fact]
    public void Check_input_with_carriage_returns_is_lines() =>
        SourcesOf($"{Documents.Draft}\r\n{Documents.Draft}\r\n").Should().Equal("-:1", "-:2");

    [Fact]
    public void Check_input_with_a_broken_line_after_a_whole_one_is_lines() =>
        SourcesOf($"{Documents.Draft}\n{Documents.Broken}\n{Documents.Draft}").Should().Equal("-:1", "!-:2", "-:3");

    [Theory]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData(" {} ")]
    [InlineData("{\"title\":\"\\ud800\"}")]
    public void Check_input_whose_first_line_is_a_whole_value_is_lines(string first) =>
        SourcesOf($"{first}\n{Documents.Draft}\n").Should().Equal("!-:1", "-:2");

    [Fact]
    public void Check_input_whose_first_line_is_a_deep_value_is_lines() =>
        SourcesOf($"{new string('[', 70)}{new string(']', 70)}\n{Documents.Draft}\n").Should().Equal("!-:1", "-:2");

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("{},")]
    [InlineData("nul")]
    public void Check_input_whose_first_line_is_no_whole_value_is_one_document(string first) =>
        SourcesOf($"{first}\n{Documents.Draft}\n").Should().HaveCount(1).And.NotContain(source => source.Contains(':', StringComparison.Ordinal));

    [Fact]
    public void Check_input_that_begins_with_an_empty_line_is_a_document() => SourcesOf($"\n{Documents.Draft}").Should().Equal("-");

    [Fact]
    public void Check_input_with_a_byte_order_mark_is_one_document() => SourcesOf($"\uFEFF{Documents.Draft}\n").Should().Equal("-");

    [Fact]
    public void Check_input_with_a_byte_order_mark_is_lines() =>
        SourcesOf($"\uFEFF{Documents.Draft}\n{Documents.Draft}\n").Should().Equal("-:1", "-:2");

    [Fact]
    public void Check_empty_input_is_an_error()
    {
        var outcome = World.CheckInput("", "--format", "ndjson");

        outcome.ExitStatus.Should().Be(2);
        outcome.Sources.Should().Equal("!-");
    }

    [Fact]
    public void Check_input_that_is_not_utf8_is_an_error()
    {
        World.StandardInput = Encoding.Latin1.GetBytes(Documents.Draft);
        var outcome = World.Check("-", "--format", "ndjson");

        outcome.ExitStatus.Should().Be(2);
        ((string?)outcome.Result["error"]!["pointer"]).Should().BeEmpty();
    }

    [Fact]
    public void Check_input_between_files_keeps_the_order()
    {
        var path = World.Write("a.json", Documents.Draft);
        World.StandardInput = Encoding.UTF8.GetBytes(Documents.Draft);

        World.Check(path, "-", path, "--format", "ndjson").Sources.Should().Equal(path, "-", path);
    }
}
