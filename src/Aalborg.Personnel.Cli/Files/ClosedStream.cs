namespace Aalborg.Personnel.Cli.Files;

/// <summary>A standard stream that the command was started without: reading it or writing to it fails.</summary>
internal sealed class ClosedStream : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new IOException("The stream is closed.");

    public override int Read(Span<byte> buffer) => throw new IOException("The stream is closed.");

    public override void Write(byte[] buffer, int offset, int count) => throw UnusableStreamException.Closed();

    public override void Write(ReadOnlySpan<byte> buffer) => throw UnusableStreamException.Closed();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
