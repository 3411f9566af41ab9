using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Aalborg.Personnel.Cli.Inputs;

/// <summary>A stream whose first line is looked at before it is read, to know what is in it.</summary>
internal sealed class PeekedStream : InputStream
{
    private readonly Stream _stream;
    private byte[] _peeked = new byte[4096];
    private int _start;
    private int _end;

    /// <summary>Looks at the first line.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="maxBytes">How far to look for the end of the line.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public PeekedStream(Stream stream, int maxBytes)
    {
        _stream = stream;
        var line = -1;
        while (line < 0 && _end <= maxBytes && Peek(maxBytes + 1) is var count and > 0)
        {
            line = Peeked[^count..].IndexOf((byte)'\n') is var at and >= 0 ? _end - count + at : -1;
        }

        HasWholeFirstLine = line >= 0 ? IsWholeValue(Peeked[..line], isAll: true) : _end > maxBytes && IsWholeValue(Peeked, isAll: false);
    }

    /// <summary>Whether the first line is a whole JSON value, so that what follows is another document. One that is too long counts where it is JSON as far as it was looked at.</summary>
    public bool HasWholeFirstLine { get; }

    private ReadOnlySpan<byte> Peeked => _peeked.AsSpan(_start.._end);

    public override int Read(Span<byte> buffer)
    {
        if (Peeked.IsEmpty)
        {
            _peeked = [];
            (_start, _end) = (0, 0);
            return _stream.Read(buffer);
        }

        var count = Math.Min(buffer.Length, Peeked.Length);
        Peeked[..count].CopyTo(buffer);
        _start += count;
        return count;
    }

    private int Peek(int most)
    {
        if (_end == _peeked.Length)
        {
            Array.Resize(ref _peeked, _peeked.Length < most / 2 ? 2 * _peeked.Length : most);
        }

        var count = _stream.Read(_peeked.AsSpan(_end));
        _end += count;
        return count;
    }

    private static bool IsWholeValue(ReadOnlySpan<byte> line, bool isAll)
    {
        try
        {
            var text = line.StartsWith(Encoding.UTF8.Preamble) ? line[Encoding.UTF8.Preamble.Length..] : line;
            var reader = new Utf8JsonReader(text, isAll, new(new() { MaxDepth = int.MaxValue }));
            while (reader.Read())
            {
            }

            return !isAll || Utf8.IsValid(text);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
