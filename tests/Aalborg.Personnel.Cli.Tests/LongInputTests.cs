using System.Text;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Cli.Tests;

/// <summary>Documents that are too long, and streams without end.</summary>
public class LongInputTests : CliTests
{
    private const int Limit = PersonnelJson.MaxDocumentBytes;

    private static byte[] Long(int bytes) => Encoding.UTF8.GetBytes(Documents.Draft + new string(' ', bytes - Encoding.UTF8.GetByteCount(Documents.Draft)));

    private static string PlaceOf(System.Text.Json.Nodes.JsonObject result) =>
        result["error"] is { } error ? $"{error["pointer"]} {error["line"]}:{error["position"]}" : "";

    [Theory]
    [InlineData(Limit, "")]
    [InlineData(Limit + 1, " 1:16777217")]
    public void Check_document_has_at_most_16_MB(int bytes, string place)
    {
        var path = World.Write("a.json", Long(bytes));
        World.StandardInput = Long(bytes);
        var outcome = World.Check(path, "-", World.Folder, "--format", "ndjson");

        outcome.ExitStatus.Should().Be(place.Length == 0 ? 0 : 2);
        outcome.Results.Select(PlaceOf).Should().Equal(place, place, place);
        outcome.Results.Select(result => (string?)result["source"]).Should().Equal(path, "-", path);
    }

    [Theory]
    [InlineData("da", "Dokumentet fylder mere end 16777216 byte, som er det meste, der læses.")]
    [InlineData("en", "The document has more than 16777216 bytes, which is the most that is read.")]
    public void Check_document_that_is_too_long_is_told_to_a_person(string language, string message) =>
        World.Check(World.Write("a.json", Long(Limit + 1)), "--language", language).Text.Should().ContainAll("1, position 16777217\n", message);

    [Fact]
    public void Check_line_that_is_too_long_leaves_the_others_assessed()
    {
        byte[] lines = [.. Encoding.UTF8.GetBytes($"{Documents.Draft}\n"), .. Long(Limit + 1), .. Encoding.UTF8.GetBytes($"\n{Documents.Draft}\n")];
        World.StandardInput = lines;
        var path = World.Write("a.ndjson", lines);
        var outcome = World.Check(path, "-", "--format", "ndjson");

        outcome.ExitStatus.Should().Be(2);
        outcome.Sources.Should().Equal($"{path}:1", $"!{path}:2", $"{path}:3", "-:1", "!-:2", "-:3");
        PlaceOf(outcome.Results[4]).Should().Be(" 2:16777217");
    }

    [Fact]
    public void Check_input_whose_first_line_is_too_long_is_lines_where_more_follows()
    {
        World.StandardInput = [.. Long(Limit + 1), .. Encoding.UTF8.GetBytes($"\n\n{Documents.Draft}\n")];
        World.Check("-", "--format", "ndjson").Sources.Should().Equal("!-:1", "-:3");

        World.StandardInput = [.. Long(Limit + 1), (byte)'\n', (byte)' ', (byte)'\n'];
        World.Check("-", "--format", "ndjson").Sources.Should().Equal("!-");
    }

    [Fact]
    public void Check_input_without_end_that_is_no_JSON_ends()
    {
        using var input = new RepeatedStream(new byte[1 << 16], long.MaxValue);
        World.Input = input;

        World.Check("-", "--format", "ndjson").Sources.Should().Equal("!-");
    }

    [Theory]
    [InlineData(Limit, "-:1")]
    [InlineData(Limit - 1, "-:1")]
    public void Check_input_whose_first_line_is_as_long_as_can_be_is_lines(int bytes, string first)
    {
        World.StandardInput = [.. Long(bytes), .. Encoding.UTF8.GetBytes($"\n{Documents.Draft}\n")];

        World.Check("-", "--format", "ndjson").Sources.Should().Equal(first, "-:2");
    }

    [Fact]
    public void Check_input_with_much_white_space_after_a_line_is_one_document()
    {
        using var blanks = new RepeatedStream(Encoding.UTF8.GetBytes($"{new string(' ', 1000)}\n"), 40_000);
        World.Input = new JoinedStream(Encoding.UTF8.GetBytes($"{Documents.Draft}\n"), blanks);

        World.Check("-", "--format", "ndjson").Sources.Should().Equal("-");
    }

    [Fact]
    public void Check_input_of_a_line_of_a_gigabyte_takes_about_the_limit()
    {
        using var input = new RepeatedStream(Encoding.UTF8.GetBytes(new string('a', 1 << 20)), 1 << 10);
        World.Input = input;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var outcome = World.Check("-", "--format", "ndjson");

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(5L * Limit, "the line is looked at, and then read");
        outcome.Sources.Should().Equal("!-");
    }

    [Fact]
    public void Check_text_of_very_many_documents_lists_the_first_thousand_at_the_end()
    {
        string[] Overview(int documents) => [.. World.CheckInput(string.Concat(Enumerable.Repeat("[]\n", documents))).Lines.SkipWhile(line => line != "Overview")];

        Overview(1001).Should().Contain(line => line.Contains("-:1000", StringComparison.Ordinal)).And.NotContain(line => line.Contains("-:1001", StringComparison.Ordinal)).And.Contain("  … and 1 more.");
        Overview(1000).Should().Contain(line => line.Contains("-:1000", StringComparison.Ordinal)).And.NotContain(line => line.Contains("more.", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_input_that_fails_in_the_middle_gives_what_came_before()
    {
        var lines = Encoding.UTF8.GetBytes($"{Documents.Draft}\n{Documents.Draft}\n");
        string[] SourcesAfter(int bytes)
        {
            World.Input = new EndingStream(lines, bytes, EndingStream.Full);
            var outcome = World.Check("-", "--format", "ndjson");
            outcome.ExitStatus.Should().Be(2);
            return outcome.Sources;
        }

        SourcesAfter(0).Should().Equal("!-");
        SourcesAfter(10).Should().Equal("!-");
        SourcesAfter(lines.Length / 2).Should().Equal("-:1", "!-");
        SourcesAfter(lines.Length).Should().Equal("-:1", "-:2", "!-");
    }

    [Fact]
    public void Check_input_a_byte_at_a_time_is_read_the_same()
    {
        World.Input = new DrippingInput(Encoding.UTF8.GetBytes($"\uFEFF{Documents.Draft}\n\n{Documents.Draft}\n"));
        World.Check("-", "--format", "ndjson").Sources.Should().Equal("-:1", "-:3");

        World.Input = new DrippingInput(Encoding.UTF8.GetBytes(Documents.Purposeful.Replace(",", ",\n", StringComparison.Ordinal)));
        World.Check("-", "--format", "ndjson").Sources.Should().Equal("-");
    }

    private sealed class DrippingInput(byte[] content) : MemoryStream(content)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..1]);
    }

    private sealed class JoinedStream(byte[] first, Stream rest) : MemoryStream(first)
    {
        public override int Read(Span<byte> buffer) => Position < Length ? base.Read(buffer) : rest.Read(buffer);
    }
}
