namespace Aalborg.Personnel.Serialization;

/// <summary>The bytes of a stream that are read and not yet made anything of: at most one more than a document may have, or a small block.</summary>
internal sealed class StreamBuffer(int maxDocumentBytes)
{
    private const int Block = 64 * 1024;

    private byte[] _bytes = new byte[Block];
    private int _start;
    private int _end;

    /// <summary>The most bytes that a document may have.</summary>
    public int MaxDocumentBytes { get; } = Math.Min(maxDocumentBytes, Array.MaxLength - 1);

    public ReadOnlySpan<byte> Bytes => Memory.Span;

    /// <summary>The bytes, for who keeps them: they stay as they are until more are read.</summary>
    public ReadOnlyMemory<byte> Memory => _bytes.AsMemory(_start.._end);

    /// <summary>Whether there are more bytes than a document may have.</summary>
    public bool IsOver => Bytes.Length > MaxDocumentBytes;

    /// <summary>Where to read the next bytes; there is room as long as the buffer is not <see cref="IsOver"/>.</summary>
    public Memory<byte> Room()
    {
        if (_start > 0)
        {
            Bytes.CopyTo(_bytes);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _bytes.Length)
        {
            Array.Resize(ref _bytes, _bytes.Length < MaxDocumentBytes / 2 ? 2 * _bytes.Length : MaxDocumentBytes + 1);
        }

        return _bytes.AsMemory(_end);
    }

    /// <summary>Takes in what was read into the room.</summary>
    /// <returns>Whether there was anything; if not, the stream has ended.</returns>
    public bool Add(int count)
    {
        _end += count;
        return count > 0;
    }

    /// <summary>Lets go of the first bytes.</summary>
    public void Remove(int count) => _start += count;
}
