using Aalborg.Personnel.Cli.Files;
using Microsoft.Win32.SafeHandles;

namespace Aalborg.Personnel.Cli.Output;

/// <summary>Standard output and standard error. .NET's own goes on in silence when nobody reads it any more; of a pipe we want to know, so as not to work for nobody.</summary>
internal static class StandardOutput
{
    private const int BrokenPipe = 32;
    private const int Descriptor = 1;
    private const int ErrorDescriptor = 2;

    public static Stream Open()
    {
        if (!FileStatus.IsOpen(Descriptor))
        {
            return new ClosedStream();
        }

        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            var output = new FileStream(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!output.CanSeek)
            {
                return new PipeStream(output);
            }
        }

        return new DiskStream(Console.OpenStandardOutput());
    }

    public static Stream OpenError() => FileStatus.IsOpen(ErrorDescriptor) ? Console.OpenStandardError() : Stream.Null;

    /// <summary>Whether writing failed because the reader of the pipe has gone: it has seen what it wanted.</summary>
    public static bool IsBrokenPipe(Exception exception) => !OperatingSystem.IsWindows() && exception is IOException { HResult: BrokenPipe };
}
