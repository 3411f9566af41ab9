namespace Aalborg.Personnel.Cli.Inputs;

/// <summary>A stream that tells how much of it is read.</summary>
internal sealed class CountedStream(Stream stream, Action<int> advance) : InputStream
{
    public override int Read(Span<byte> buffer)
    {
        var count = stream.Read(buffer);
        advance(count);
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            stream.Dispose();
        }

        base.Dispose(disposing);
    }
}
