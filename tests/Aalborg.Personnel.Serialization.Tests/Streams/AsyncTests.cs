using Aalborg.Personnel.Serialization.Tests.Documents;

namespace Aalborg.Personnel.Serialization.Tests.Streams;

/// <summary>Reading that is waited for gives what reading gives, and can be ended.</summary>
public class AsyncTests
{
    private static readonly string Two = $"{Draft.Json}\n{Draft.Json}\n";

    private static string Told(InitiativeReading reading) =>
        $"{reading.Line} {reading.Error?.Message} {(reading.Initiative is { } initiative ? Draft.Written(initiative) : "")} {string.Join(' ', reading.Ignored)}";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task ReadInitiativesAsync_gives_what_ReadInitiatives_gives_however_the_bytes_come(int seed)
    {
        var random = new Random(seed);
        string[] lines = [Draft.Json, Draft.With("\"x\":1"), "", " \t", "{", "\ufeff", Draft.With("\"summary\":\"æøå\""), Draft.With($"\"summary\":\"{new string('a', 400)}\""), FullDocument.Parsed().Json()];
        for (var round = 0; round < 50; round++)
        {
            var ndjson = Draft.Utf8(string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => lines[random.Next(lines.Length)] + (random.Next(3) == 0 ? "\r\n" : "\n"))) + lines[random.Next(lines.Length)]);
            var limit = random.Next(3) == 0 ? PersonnelJson.MaxDocumentBytes : random.Next(1, 600);
            var lenient = random.Next(2) == 0;
            var whole = PersonnelJson.ReadInitiatives(new MemoryStream(ndjson), new() { IsLenient = lenient, MaxDocumentBytes = limit }).Select(Told).ToList();
            var atATime = random.Next(1, 700);

            PersonnelJson.ReadInitiatives(new DrippingStream(ndjson, atATime), new() { IsLenient = lenient, MaxDocumentBytes = limit }).Select(Told).Should().Equal(whole);
            (await PersonnelJson.ReadInitiativesAsync(new DrippingStream(ndjson, atATime), new() { IsLenient = lenient, MaxDocumentBytes = limit }).AllAsync()).Select(Told).Should().Equal(whole);
            Told(await PersonnelJson.TryReadInitiativeAsync(new DrippingStream(ndjson, atATime), new() { IsLenient = lenient, MaxDocumentBytes = limit }))
                .Should().Be(Told(PersonnelJson.TryReadInitiative(new MemoryStream(ndjson), new() { IsLenient = lenient, MaxDocumentBytes = limit })));
        }
    }

    [Fact]
    public async Task ReadInitiativesAsync_lines_as_long_as_the_buffer_and_longer()
    {
        var line = Draft.With($"\"summary\":\"{new string('a', 90_000)}\"");
        var readings = await PersonnelJson.ReadInitiativesAsync(new DrippingStream(Draft.Utf8($"{line}\n{Draft.Json}\n{line}"), 4093)).AllAsync();

        readings.Select(reading => reading.Initiative?.Summary?.Length).Should().Equal(90_000, null, 90_000);
        readings.Should().OnlyContain(reading => reading.Error == null);
    }

    [Fact]
    public async Task ReadAsync_ended_when_all_bytes_are_there_ends_between_two_texts()
    {
        using var one = new CancellationTokenSource();
        using var lines = new CancellationTokenSource();

        await FluentActions.Awaiting(() => PersonnelJson.TryReadInitiativeAsync(new LastReadEnds(Draft.Json, one), cancellationToken: one.Token)).Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => PersonnelJson.ReadInitiativesAsync(new LastReadEnds(Draft.Json, lines), cancellationToken: lines.Token).AllAsync()).Should().ThrowAsync<OperationCanceledException>();
    }

    /// <summary>Ends the reading when there are no more bytes.</summary>
    private sealed class LastReadEnds(string json, CancellationTokenSource reading) : MemoryStream(Draft.Utf8(json))
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await base.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                await reading.CancelAsync().ConfigureAwait(false);
            }

            return read;
        }
    }

    [Fact]
    public async Task ReadAsync_ended_before_it_begins_reads_nothing()
    {
        var stream = new DrippingStream(Draft.Utf8(Two), int.MaxValue);
        var ended = new CancellationToken(canceled: true);

        await FluentActions.Awaiting(() => PersonnelJson.ReadInitiativesAsync(stream, cancellationToken: ended).AllAsync()).Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => PersonnelJson.TryReadInitiativeAsync(stream, cancellationToken: ended)).Should().ThrowAsync<OperationCanceledException>();
        stream.Given.Should().Be(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ReadInitiativesAsync_ended_in_the_middle_gives_no_further_line(bool byArgument)
    {
        using var source = new CancellationTokenSource();
        var readings = PersonnelJson.ReadInitiativesAsync(new MemoryStream(Draft.Utf8(Two)), cancellationToken: byArgument ? source.Token : default);
        await using var lines = readings.GetAsyncEnumerator(byArgument ? default : source.Token);

        (await lines.MoveNextAsync()).Should().BeTrue();
        await source.CancelAsync();
        await FluentActions.Awaiting(() => lines.MoveNextAsync().AsTask()).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task ReadAsync_ended_while_it_waits_for_the_stream_ends()
    {
        using var source = new CancellationTokenSource();
        var lines = PersonnelJson.ReadInitiativesAsync(new WaitingStream(), cancellationToken: source.Token).AllAsync();
        var document = PersonnelJson.TryReadInitiativeAsync(new WaitingStream(), cancellationToken: source.Token);
        await source.CancelAsync();

        await FluentActions.Awaiting(() => lines).Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => document).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task TryReadInitiativeAsync_ended_between_two_blocks_ends()
    {
        using var source = new CancellationTokenSource();
        using var stream = new EndingStream(source);

        await FluentActions.Awaiting(() => PersonnelJson.TryReadInitiativeAsync(stream, cancellationToken: source.Token)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task ReadInitiatives_from_a_stream_that_fails_gives_what_came_before_and_throws_what_it_throws()
    {
        var ndjson = Draft.Utf8($"{Draft.Json}\n{{\n{Draft.Json}");
        var (read, waitedFor) = (new List<int>(), new List<int>());

        FluentActions.Invoking(() => Note(PersonnelJson.ReadInitiatives(new FailingStream(ndjson)), read)).Should().Throw<IOException>();
        await FluentActions.Awaiting(() => NotedAsync(PersonnelJson.ReadInitiativesAsync(new FailingStream(ndjson)), waitedFor)).Should().ThrowAsync<IOException>();
        await FluentActions.Awaiting(() => PersonnelJson.TryReadInitiativeAsync(new FailingStream(ndjson))).Should().ThrowAsync<IOException>();
        FluentActions.Invoking(() => PersonnelJson.TryReadInitiative(new FailingStream(ndjson))).Should().Throw<IOException>();

        read.Should().Equal(1, 2);
        waitedFor.Should().Equal(1, 2);
    }

    [Fact]
    public async Task ReadInitiatives_a_second_time_is_refused()
    {
        var readings = PersonnelJson.ReadInitiatives(new MemoryStream(Draft.Utf8(Two)));
        var waitedFor = PersonnelJson.ReadInitiativesAsync(new MemoryStream(Draft.Utf8(Two)));
        readings.First().Initiative.Should().NotBeNull();
        await waitedFor.AllAsync();

        FluentActions.Enumerating(() => readings).Should().Throw<InvalidOperationException>().WithMessage("*once*");
        await FluentActions.Awaiting(waitedFor.AllAsync).Should().ThrowAsync<InvalidOperationException>().WithMessage("*once*");
    }

    [Fact]
    public async Task ReadInitiatives_gives_a_line_as_soon_as_it_ends()
    {
        var first = Draft.Utf8($"{Draft.Json}\n");
        var stream = new DrippingStream([.. first, .. first], first.Length);
        PersonnelJson.ReadInitiatives(stream).First().Line.Should().Be(1);
        stream.Given.Should().Be(first.Length);

        stream = new DrippingStream([.. first, .. first], first.Length);
        await using var lines = PersonnelJson.ReadInitiativesAsync(stream).GetAsyncEnumerator();
        await lines.MoveNextAsync();
        stream.Given.Should().Be(first.Length);
        stream.IsClosed.Should().BeFalse();
    }

    private static void Note(IEnumerable<InitiativeReading> readings, List<int> lines)
    {
        foreach (var reading in readings)
        {
            lines.Add(reading.Line);
        }
    }

    private static async Task NotedAsync(IAsyncEnumerable<InitiativeReading> readings, List<int> lines)
    {
        await foreach (var reading in readings.ConfigureAwait(false))
        {
            lines.Add(reading.Line);
        }
    }

    /// <summary>A stream that has nothing yet.</summary>
    private sealed class WaitingStream : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(false);
            return 0;
        }
    }

    /// <summary>A stream that takes no notice of what it causes.</summary>
    private sealed class EndingStream(CancellationTokenSource source) : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await source.CancelAsync().ConfigureAwait(false);
            buffer.Span[0] = (byte)'{';
            return source.IsCancellationRequested && Position++ < 10 ? 1 : 0;
        }
    }
}
