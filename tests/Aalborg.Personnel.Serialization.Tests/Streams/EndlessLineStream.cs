namespace Aalborg.Personnel.Serialization.Tests.Streams;

/// <summary>A very long line that takes no memory, and what follows it.</summary>
internal sealed class EndlessLineStream(long length, byte[] rest) : MemoryStream
{
    public long Given { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var isLine = Given < length;
        var count = (int)Math.Min(buffer.Length, isLine ? length - Given : length + rest.Length - Given);
        if (isLine)
        {
            buffer[..count].Fill((byte)'a');
        }
        else
        {
            rest.AsSpan((int)(Given - length), count).CopyTo(buffer);
        }

        Given += count;
        return count;
    }
}
