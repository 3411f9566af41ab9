namespace Aalborg.Personnel.Cli.Tests;

/// <summary>The same bytes over and over, taking no more memory than once.</summary>
internal sealed class RepeatedStream(byte[] content, long times) : MemoryStream
{
    private long _left = times;
    private int _given;

    public override int Read(Span<byte> buffer)
    {
        if (_given == content.Length && --_left > 0)
        {
            _given = 0;
        }

        var count = Math.Min(buffer.Length, content.Length - _given);
        content.AsSpan(_given, count).CopyTo(buffer);
        _given += count;
        return count;
    }
}
