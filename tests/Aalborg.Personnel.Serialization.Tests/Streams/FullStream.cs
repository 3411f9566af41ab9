namespace Aalborg.Personnel.Serialization.Tests.Streams;

/// <summary>A stream that takes so many writings and no more.</summary>
internal sealed class FullStream(int writings) : MemoryStream
{
    private int _left = writings;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_left-- == 0)
        {
            throw new IOException("full");
        }

        base.Write(buffer);
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }
}
