namespace Aalborg.Personnel.Serialization.Tests.Streams;

/// <summary>A stream that fails when it has given what it has.</summary>
internal sealed class FailingStream(byte[] content) : MemoryStream(content)
{
    public override int Read(Span<byte> buffer) => Position < Length ? base.Read(buffer) : throw new IOException("gone");

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));
}
