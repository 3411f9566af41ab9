using System.Runtime.CompilerServices;

namespace Aalborg.Personnel.Serialization;

/// <summary>Reads NDJSON from a stream, once: a document a line, blank lines skipped. It holds one line at a time, however long the stream.</summary>
internal sealed class NdjsonReader(Stream stream, ReadingOptions options)
{
    private NdjsonLines? _lines = new(options);

    public IEnumerable<InitiativeReading> Read()
    {
        var lines = Begin();
        bool goesOn;
        do
        {
            goesOn = lines.Add(stream.Read(lines.Room().Span));
            while (lines.TryRead(out var reading))
            {
                yield return reading;
            }
        }
        while (goesOn);
    }

    public async IAsyncEnumerable<InitiativeReading> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = Begin();
        bool goesOn;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            goesOn = lines.Add(await stream.ReadAsync(lines.Room(), cancellationToken).ConfigureAwait(false));
            while (lines.TryRead(out var reading, cancellationToken))
            {
                yield return reading;
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
        while (goesOn);
    }

    private NdjsonLines Begin() =>
        Interlocked.Exchange(ref _lines, null) ?? throw new InvalidOperationException("The lines of a stream can be gone through once.");
}
