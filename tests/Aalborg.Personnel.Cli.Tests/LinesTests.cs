using System.Text;

namespace Aalborg.Personnel.Cli.Tests;

public class LinesTests : CliTests
{
    private string[] SourcesOf(string content)
    {
        var path = World.Write("a.ndjson", content);
        return [.. World.Check(path, "--format", "ndjson").Sources.Select(source => source.Replace(path, "", StringComparison.Ordinal))];
    }

    [Fact]
    public void Check_lines_have_the_line_in_their_source() =>
        SourcesOf($"{Documents.Draft}\n{Documents.Purposeful}\n").Should().Equal(":1", ":2");

    [Fact]
    public void Check_one_line_is_a_line() => SourcesOf(Documents.Draft).Should().Equal(":1");

    [Theory]
    [InlineData("a.ndjson")]
    [InlineData("a.NDJSON")]
    [InlineData("a.jsonl")]
    [InlineData("A.JsonL")]
    public void Check_file_of_lines_is_known_by_its_ending_in_any_case(string name)
    {
        var path = World.Write(name, $"{Documents.Draft}\n{Documents.Draft}\n");

        World.Check(path, "--format", "ndjson").Sources.Should().Equal($"{path}:1", $"{path}:2");
    }

    [Fact]
    public void Check_last_line_without_an_end_is_read() =>
        SourcesOf($"{Documents.Draft}\n{Documents.Purposeful}").Should().Equal(":1", ":2");

    [Fact]
    public void Check_blank_lines_are_skipped_and_counted() =>
        SourcesOf($"\n{Documents.Draft}\n \t\n\n{Documents.Draft}\n\n").Should().Equal(":2", ":5");

    [Fact]
    public void Check_lines_with_carriage_returns_are_read() =>
        SourcesOf($"{Documents.Draft}\r\n\r\n{Documents.Draft}\r\n").Should().Equal(":1", ":3");

    [Fact]
    public void Check_lines_with_a_byte_order_mark_are_read() =>
        SourcesOf($"\uFEFF{Documents.Draft}\n{Documents.Draft}\n").Should().Equal(":1", ":2");

    [Fact]
    public void Check_broken_lines_leave_the_others_assessed() =>
        SourcesOf($"{Documents.Draft}\n{Documents.Broken}\n[]\n{Documents.Draft}\n").Should().Equal(":1", "!:2", "!:3", ":4");

    [Fact]
    public void Check_no_lines_have_no_results_and_are_2()
    {
        SourcesOf("\n \n").Should().BeEmpty();
        World.Check(World.PathOf("a.ndjson")).ExitStatus.Should().Be(2);
    }

    [Fact]
    public void Check_error_in_a_line_has_the_line_in_the_file_and_the_position_in_the_line()
    {
        var document = Documents.With(""" "summary":"æøå","timeline":{"starts":"i går"} """);
        var path = World.Write("a.ndjson", $"{Documents.Draft}\n\n{document}\n");
        var error = World.Check(path, "--format", "ndjson").Results[1]["error"]!;

        ((int)error["line"]!).Should().Be(3);
        ((int)error["position"]!).Should().Be(1 + Encoding.UTF8.GetByteCount(document.Split("\"i går\"")[0]));
        ((string?)error["pointer"]).Should().Be("/timeline/starts");
    }
}
