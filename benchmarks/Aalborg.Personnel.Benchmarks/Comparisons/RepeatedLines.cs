namespace Aalborg.Personnel.Benchmarks;

/// <summary>A stream of documents, one a line, over and over until there have been so many.</summary>
internal sealed class RepeatedLines(GeneratedDocument[] documents, int count) : Stream
{
    private readonly byte[][] _lines = [.. documents.Select(document => (byte[])[.. document.Utf8, (byte)'\n'])];
    private int _line;
    private int _at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        if (_line == count)
        {
            return 0;
        }

        var line = _lines[_line % _lines.Length];
        var length = Math.Min(buffer.Length, line.Length - _at);
        line.AsSpan(_at, length).CopyTo(buffer);
        _at += length;
        if (_at == line.Length)
        {
            (_line, _at) = (_line + 1, 0);
        }

        return length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
