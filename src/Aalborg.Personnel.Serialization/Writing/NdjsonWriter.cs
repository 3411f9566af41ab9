using System.Text.Json;

namespace Aalborg.Personnel.Serialization;

/// <summary>Writes NDJSON to a stream: canonical JSON, a value a line. It holds one line at a time, however many there are.</summary>
internal static class NdjsonWriter
{
    public static void Write<T>(Stream output, IEnumerable<T> values, Action<Utf8JsonWriter, T> write, JsonWriterOptions options)
        where T : class
    {
        using var line = new CanonicalLine<T>(write, options);
        foreach (var value in values)
        {
            output.Write(line.Of(value).Span);
        }
    }

    public static async Task WriteAsync<T>(Stream output, IAsyncEnumerable<T> values, Action<Utf8JsonWriter, T> write, JsonWriterOptions options, CancellationToken cancellationToken)
        where T : class
    {
        using var line = new CanonicalLine<T>(write, options);
        cancellationToken.ThrowIfCancellationRequested();
        await foreach (var value in values.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await output.WriteAsync(line.Of(value), cancellationToken).ConfigureAwait(false);
        }
    }
}
