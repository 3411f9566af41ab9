namespace Aalborg.Personnel.Cli.Output;

/// <summary>A file to write to. .NET calls one that outgrows what the user may have a wrong argument; here it is one that cannot be written.</summary>
internal sealed class DiskStream(Stream file) : OutputStream
{
    /// <summary>EFBIG.</summary>
    private const int TooLarge = 27;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            file.Write(buffer);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw new IOException(exception.Message, TooLarge);
        }
    }

    public override void Flush() => file.Flush();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            file.Dispose();
        }

        base.Dispose(disposing);
    }
}
