using Aalborg.Personnel.Serialization.Tests.Documents;

namespace Aalborg.Personnel.Serialization.Tests.Streams;

public class NdjsonTests
{
    private const int Buffer = 64 * 1024;

    private static List<InitiativeReading> Read(string ndjson, bool lenient = false, int atATime = int.MaxValue) =>
        [.. PersonnelJson.ReadInitiatives(new DrippingStream(Draft.Utf8(ndjson), atATime), new() { IsLenient = lenient })];

    private static string Long(int length) => Draft.With($"\"extensions\":{{\"x\":\"{new string('a', length - Draft.With("\"extensions\":{\"x\":\"\"}").Length)}\"}}");

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\r\n \t \r\n\n   ")]
    [InlineData("\ufeff")]
    [InlineData("\ufeff\n\ufeff ", 1)]
    public void ReadInitiatives_of_nothing_but_blank_lines_gives_nothing(string ndjson, int errors = 0) =>
        Read(ndjson).Should().HaveCount(errors, "a byte order mark belongs at the beginning only");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\n\n")]
    [InlineData(" \r\n\t\r\n")]
    public void ReadInitiatives_gives_each_line(string end)
    {
        foreach (var last in (string[])["", end])
        {
            var readings = Read(Draft.Json + end + Draft.With("\"summary\":\"b\"") + end + Draft.Json + last);

            readings.Select(reading => reading.Initiative!.Summary).Should().Equal(null, "b", null);
            readings.Should().OnlyContain(reading => reading.Error == null && reading.Ignored.IsEmpty);
        }
    }

    [Fact]
    public void ReadInitiatives_counts_lines_in_the_file()
    {
        var readings = Read($"\n{Draft.Json}\r\n\r\n  {{\"x\":1}}\n{Draft.Json}\n{{\n}}");

        readings.Select(reading => reading.Line).Should().Equal(2, 4, 5, 6, 7);
        readings.Select(reading => reading.Error?.Place()).Should().Equal(null, "/x 4:4", null, " 6:2", " 7:1");
    }

    [Fact]
    public void ReadInitiatives_goes_on_after_a_line_that_cannot_be_read()
    {
        var readings = Read("x\n[]\n" + Draft.Json + "\n{}\n" + Draft.Json + Draft.Json);

        readings.Select(reading => reading.Initiative is not null).Should().Equal(false, false, true, false, false);
        readings.Should().OnlyContain(reading => reading.Initiative == null != (reading.Error == null));
        readings[4].Error!.Pointer.Should().BeEmpty("each line is one document");
    }

    [Fact]
    public void ReadInitiatives_an_indented_document_is_none()
    {
        var readings = Read(System.Text.Encoding.UTF8.GetString(PersonnelJson.WriteInitiative(Draft.Read(Draft.Json), indented: true)));

        readings.Should().OnlyContain(reading => reading.Error != null).And.HaveCountGreaterThan(3);
    }

    [Fact]
    public void ReadInitiatives_accepts_a_byte_order_mark_at_the_beginning_only()
    {
        var readings = Read($"\ufeff{Draft.Json}\n\ufeff{Draft.Json}\n{Draft.Json}");

        readings.Select(reading => reading.Error?.Place()).Should().Equal(null, " 2:1", null);
    }

    [Fact]
    public void ReadInitiatives_after_a_byte_order_mark_counts_its_bytes() =>
        Read("\ufeff{\"x\":1}\n{\"x\":1}").Select(reading => reading.Error!.Place()).Should().Equal("/x 1:5", "/x 2:2");

    [Theory]
    [InlineData("\u00a0")]
    [InlineData("\u000b")]
    [InlineData("\u000c")]
    [InlineData("\u2028")]
    public void ReadInitiatives_a_line_of_other_white_space_is_not_JSON(string line) =>
        Read($"{line}\n{Draft.Json}").Select(reading => reading.Error?.Pointer).Should().Equal("", null);

    [Theory]
    [InlineData("\r")]
    [InlineData("\u2028")]
    [InlineData("\u0085")]
    public void ReadInitiatives_only_a_line_feed_ends_a_line(string end) => Read(Draft.Json + end + Draft.Json).Should().ContainSingle();

    [Theory]
    [InlineData(Buffer - 2)]
    [InlineData(Buffer - 1)]
    [InlineData(Buffer)]
    [InlineData(Buffer + 1)]
    [InlineData(2 * Buffer)]
    [InlineData(5 * Buffer + 17)]
    public void ReadInitiatives_lines_as_long_as_the_buffer_and_longer(int length)
    {
        foreach (var atATime in (int[])[int.MaxValue, Buffer, 4093])
        {
            var readings = Read($"{Long(length)}\n{Draft.Json}\r\n{Long(length)}\n\n{Long(length + 1)}", atATime: atATime);

            readings.Select(reading => reading.Line).Should().Equal(1, 2, 3, 5);
            readings.Should().OnlyContain(reading => reading.Error == null);
            readings.Sum(reading => reading.Initiative!.Extensions.AsSpan().Length).Should().Be((3 * length) + 1 - (3 * Draft.With("\"extensions\":").Length));
        }
    }

    [Fact]
    public void ReadInitiatives_many_lines_over_the_end_of_the_buffer()
    {
        var lines = Enumerable.Range(0, 3000).Select(i => Draft.With($"\"summary\":\"{i} {new string('æ', i % 97)}\"")).ToList();
        var readings = Read(string.Join("\n", lines));

        readings.Select(reading => Draft.Written(reading.Initiative!)).Should().Equal(lines.Select(Draft.Rewritten));
        readings.Select(reading => reading.Line).Should().Equal(Enumerable.Range(1, 3000));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void ReadInitiatives_a_stream_that_gives_a_byte_at_a_time(int atATime)
    {
        var full = FullDocument.Parsed().Json();
        var readings = Read($"\ufeff{full}\r\n\n{{\"x\":1}}\n{full}", atATime: atATime);

        readings.Select(reading => reading.Line).Should().Equal(1, 3, 4);
        readings.Select(reading => reading.Error?.Place()).Should().Equal(null, "/x 3:2", null);
        readings[0].Initiative.Should().Be(PersonnelJson.ReadInitiative(FullDocument.Utf8));
        readings[2].Initiative.Should().Be(readings[0].Initiative);
    }

    [Fact]
    public void ReadInitiatives_lenient_gives_what_each_line_ignored()
    {
        var readings = Read($"{Draft.With("\"x\":1")}\n{Draft.Json}\n{Draft.With("\"why\":{\"y\":1}")}", lenient: true);

        readings.Select(reading => string.Join(' ', reading.Ignored)).Should().Equal("/x", "", "/why/y");
    }

    [Fact]
    public void ReadInitiatives_reads_as_the_lines_are_asked_for_and_does_not_close()
    {
        var stream = new DrippingStream(Draft.Utf8(string.Concat(Enumerable.Repeat(Draft.Json + "\n", 100_000))), 1000);
        var lines = PersonnelJson.ReadInitiatives(stream);

        stream.Given.Should().Be(0);
        lines.Take(3).Should().HaveCount(3);
        stream.Given.Should().BeLessThan(Buffer + 1000);
        stream.IsClosed.Should().BeFalse();
    }

    [Fact]
    public void ReadInitiatives_gives_a_line_when_its_line_feed_is_there()
    {
        var stream = new DrippingStream(Draft.Utf8($"{Draft.Json}\n{Draft.Json}\n{Draft.Json}"), Draft.Json.Length);

        PersonnelJson.ReadInitiatives(stream).First().IsRead.Should().BeTrue();
        stream.Given.Should().Be(2 * Draft.Json.Length, "the line feed is the first byte that came the second time");
    }

    [Fact]
    public void ReadInitiatives_an_invalid_byte_fails_its_line_only()
    {
        byte[] ndjson = [.. Draft.Bytes("{\"summary\":\"\u00ff\"}\n"), .. Draft.Utf8(Draft.Json)];

        PersonnelJson.ReadInitiatives(new MemoryStream(ndjson)).Select(reading => reading.Error?.Place()).Should().Equal(" 1:13", null);
    }

    [Fact]
    public void ReadInitiatives_a_stream_that_fails_throws_what_it_throws() =>
        FluentActions.Enumerating(() => PersonnelJson.ReadInitiatives(new ClosedStream())).Should().Throw<IOException>();

    private sealed class ClosedStream : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new IOException();

        public override int Read(byte[] buffer, int offset, int count) => throw new IOException();
    }
}
