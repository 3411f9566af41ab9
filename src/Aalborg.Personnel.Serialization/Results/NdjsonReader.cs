using System.Text;

namespace Aalborg.Personnel.Serialization;

/// <summary>Reads NDJSON: a document a line, blank lines skipped. It holds one line at a time, however long the stream.</summary>
internal sealed class NdjsonReader(Stream stream, bool lenient)
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;

    public IEnumerable<InitiativeReading> Read()
    {
        for (var line = 1; TryReadLine(out var utf8); line++)
        {
            if (!IsBlank(utf8.Span, line))
            {
                yield return PersonnelJson.TryRead(utf8.Span, lenient, line);
            }
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> utf8, int line)
    {
        var text = line == 1 && utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        return text.TrimStart(" \t\r\n"u8).IsEmpty;
    }

    /// <summary>The next line without its end, if there is one. It holds until the next call.</summary>
    private bool TryReadLine(out ReadOnlyMemory<byte> line)
    {
        var length = 0;
        var end = -1;
        while (end < 0)
        {
            end = _buffer.AsSpan((_start + length).._end).IndexOf((byte)'\n');
            length = end < 0 ? _end - _start : length + end;
            if (end < 0 && !Fill())
            {
                break;
            }
        }

        line = _buffer.AsMemory(_start, length);
        _start += end < 0 ? length : length + 1;
        return end >= 0 || length > 0;
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start.._end).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }

        var read = stream.Read(_buffer.AsSpan(_end));
        _end += read;
        return read > 0;
    }
}
