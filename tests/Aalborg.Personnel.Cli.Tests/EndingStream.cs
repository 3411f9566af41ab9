namespace Aalborg.Personnel.Cli.Tests;

/// <summary>A stream that fails when it has given, or taken, so many bytes.</summary>
internal sealed class EndingStream(byte[] content, int most, int error) : MemoryStream(content)
{
    /// <summary>What "no space left on device" is on Linux and macOS.</summary>
    public const int Full = 28;

    /// <summary>What "broken pipe" is there.</summary>
    public const int BrokenPipe = 32;

    public EndingStream(int most, int error)
        : this(new byte[most], most, error)
    {
    }

    public override int Read(Span<byte> buffer) => Position < most ? base.Read(buffer[..(int)Math.Min(buffer.Length, most - Position)]) : throw Failure();

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (Position + buffer.Length > most)
        {
            throw Failure();
        }

        base.Write(buffer);
    }

    private IOException Failure() => new("gone", error);
}
