using System.Buffers;
using System.Text.Json;

namespace Aalborg.Personnel.Serialization;

/// <summary>A line of NDJSON, written anew for each value: canonical JSON and a line feed.</summary>
internal sealed class CanonicalLine<T>(Action<Utf8JsonWriter, T> write, JsonWriterOptions options) : IDisposable
    where T : class
{
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Utf8JsonWriter _writer = new(Stream.Null, options);

    /// <summary>The line of a value; it holds until the next one is written.</summary>
    public ReadOnlyMemory<byte> Of(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _line.ResetWrittenCount();
        _writer.Reset(_line);
        write(_writer, value);
        _writer.Flush();
        _line.Write("\n"u8);
        return _line.WrittenMemory;
    }

    public void Dispose() => _writer.Dispose();
}
