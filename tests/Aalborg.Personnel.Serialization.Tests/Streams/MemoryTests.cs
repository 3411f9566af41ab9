namespace Aalborg.Personnel.Serialization.Tests.Streams;

/// <summary>What is held in memory does not grow with the stream.</summary>
[Collection(nameof(Alone))]
public class MemoryTests
{
    private const int Mega = 1024 * 1024;

    private static long AllocatedBy(Action read)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        read();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Theory]
    [InlineData(100L * Mega, PersonnelJson.MaxDocumentBytes)]
    [InlineData(1024L * Mega, Mega)]
    public void ReadInitiatives_of_a_very_long_line_takes_about_the_limit(long length, int limit)
    {
        var readings = new List<InitiativeReading>();
        using var stream = new EndlessLineStream(length, Draft.Utf8($"\n{Draft.Json}\n"));

        AllocatedBy(() => readings.AddRange(PersonnelJson.ReadInitiatives(stream, new() { MaxDocumentBytes = limit })))
            .Should().BeLessThan((2L * limit) + Mega, "the buffer is doubled until it is as large as the limit");
        readings.Select(reading => reading.Error?.Place()).Should().Equal($" 1:{limit + 1}", null);
        readings[1].Line.Should().Be(2);
    }

    [Fact]
    public void TryReadInitiative_of_a_document_of_200_KB_takes_no_room_for_the_longest()
    {
        using var stream = new DrippingStream(Draft.Utf8(Draft.Json + new string(' ', 200 * 1024)), int.MaxValue);

        AllocatedBy(() => PersonnelJson.TryReadInitiative(stream)).Should().BeLessThan(Mega);
    }

    [Fact]
    public void TryReadInitiative_of_a_very_long_document_reads_no_further_than_the_limit()
    {
        using var stream = new EndlessLineStream(1024L * Mega, []);

        AllocatedBy(() => PersonnelJson.TryReadInitiative(stream, new() { MaxDocumentBytes = Mega })).Should().BeLessThan(3 * Mega);
        stream.Given.Should().Be(Mega + 1);
    }

    [Fact]
    public void ReadInitiatives_and_write_them_of_20000_documents_holds_one_at_a_time()
    {
        var line = Draft.Utf8(Draft.With($"\"summary\":\"{new string('a', 5000)}\"") + "\n");
        var most = 0L;
        var written = new CountingStream();
        var start = GC.GetTotalMemory(forceFullCollection: true);
        PersonnelJson.WriteInitiatives(written, PersonnelJson.ReadInitiatives(new RepeatingStream(line, 20_000)).Select(reading =>
        {
            if (reading.Line % 4000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - start);
            }

            return reading.Initiative!;
        }));

        written.Count.Should().Be(20_000L * line.Length);
        most.Should().BeLessThan(50 * Mega, "all of them are 200 MB");
    }

    private sealed class RepeatingStream(byte[] content, int times) : MemoryStream(content)
    {
        private int _left = times - 1;

        public override int Read(Span<byte> buffer)
        {
            if (Position == Length && _left-- > 0)
            {
                Position = 0;
            }

            return base.Read(buffer);
        }
    }

    private sealed class CountingStream : MemoryStream
    {
        public long Count { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer) => Count += buffer.Length;
    }
}
