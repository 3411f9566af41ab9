namespace Aalborg.Personnel.Cli.Output;

/// <summary>A pipe to write to. Where others have made it one that does not wait, it is waited for here.</summary>
internal sealed class PipeStream(Stream pipe) : OutputStream
{
    /// <summary>So many bytes go into a pipe whole or not at all (PIPE_BUF).</summary>
    private static readonly int AtATime = OperatingSystem.IsLinux() ? 4096 : 512;

    /// <summary>The pipe is full just now (EAGAIN).</summary>
    private static readonly int Full = OperatingSystem.IsLinux() ? 11 : 35;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var whole = buffer[..Math.Min(AtATime, buffer.Length)];
            try
            {
                pipe.Write(whole);
                buffer = buffer[whole.Length..];
            }
            catch (IOException full) when (full.HResult == Full)
            {
                Thread.Sleep(Pause);
            }
        }
    }

    public override void Flush() => pipe.Flush();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            pipe.Dispose();
        }

        base.Dispose(disposing);
    }
}
