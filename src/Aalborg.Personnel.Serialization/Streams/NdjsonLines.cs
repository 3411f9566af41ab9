using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Aalborg.Personnel.Serialization;

/// <summary>Makes readings of the lines of NDJSON, however their bytes come in. Of a line that is too long nothing is kept.</summary>
internal sealed class NdjsonLines(ReadingOptions options)
{
    private readonly StreamBuffer _buffer = new(options.MaxDocumentBytes);
    private int _line = 1;
    private int _searched;
    private bool _isSkipping;
    private bool _hasEnded;

    /// <inheritdoc cref="StreamBuffer.Room"/>
    public Memory<byte> Room() => _buffer.Room();

    /// <inheritdoc cref="StreamBuffer.Add"/>
    public bool Add(int count)
    {
        _hasEnded = !_buffer.Add(count);
        return !_hasEnded;
    }

    /// <summary>The reading of the next line that is not blank, as far as the bytes go.</summary>
    public bool TryRead([NotNullWhen(true)] out InitiativeReading? reading, CancellationToken cancellationToken = default)
    {
        reading = null;
        while (reading is null && !_buffer.Bytes.IsEmpty)
        {
            var end = _buffer.Bytes[_searched..].IndexOf((byte)'\n');
            var length = end < 0 ? _buffer.Bytes.Length : _searched + end;
            if (end < 0 && !_isSkipping && !_hasEnded && !_buffer.IsOver)
            {
                _searched = length;
                return false;
            }

            reading = _isSkipping ? null : ReadingOf(_buffer.Bytes[..length], cancellationToken);
            _isSkipping = end < 0;
            _line += end < 0 ? 0 : 1;
            _buffer.Remove(end < 0 ? length : length + 1);
            _searched = 0;
        }

        return reading is not null;
    }

    private InitiativeReading? ReadingOf(ReadOnlySpan<byte> line, CancellationToken cancellationToken)
    {
        if (line.Length > _buffer.MaxDocumentBytes)
        {
            var max = _buffer.MaxDocumentBytes;
            return new() { Line = _line, Error = new(Problems.TooLong(max), "", _line, max + 1) };
        }

        if (IsBlank(line))
        {
            return null;
        }

        var reading = InitiativeReading.Of(line, options.IsLenient, _line, cancellationToken);
        return options.KeepsText ? reading with { Text = line.ToArray() } : reading;
    }

    private bool IsBlank(ReadOnlySpan<byte> line)
    {
        var text = _line == 1 && line.StartsWith(Encoding.UTF8.Preamble) ? line[Encoding.UTF8.Preamble.Length..] : line;
        return text.TrimStart(" \t\r\n"u8).IsEmpty;
    }
}
