using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Aalborg.Personnel.Cli.Files;

/// <summary>Calls of Linux and macOS that .NET does not offer.</summary>
internal static partial class UnixFiles
{
    private const int GetDescriptorFlags = 1;
    private const int CloseOnExecute = 1;
    private const int WriteOnly = 1;

    /// <summary>ENXIO.</summary>
    private const int NoReader = 6;

    /// <summary>SIGXFSZ.</summary>
    private const int FileTooLarge = 25;

    private const nint Ignore = 1;

    private static readonly int NonBlocking = OperatingSystem.IsLinux() ? 0x800 : 0x4;
    private static readonly int Close = OperatingSystem.IsLinux() ? 0x80000 : 0x1000000;

    /// <summary>Whether the command inherited the descriptor. One that was closed at the start may belong to a file of the runtime by now; those have the close-on-exec flag, which an inherited descriptor cannot have.</summary>
    public static bool IsInherited(int descriptor) => Control(descriptor, GetDescriptorFlags) is >= 0 and var flags && (flags & CloseOnExecute) == 0;

    /// <summary>Lets writing fail, rather than end the command, where a file outgrows what the user may have.</summary>
    public static void IgnoreLimits() => _ = OnSignal(FileTooLarge, Ignore);

    /// <summary>The mode of new files.</summary>
    public static UnixFileMode NewFileMode()
    {
        var mask = SetMask(0);
        _ = SetMask(mask);
        return (UnixFileMode)(0b110_110_110 & ~mask);
    }

    /// <summary>Opens a named pipe for writing, without waiting for a reader.</summary>
    /// <exception cref="IOException">The pipe has no reader, or it cannot be opened.</exception>
    public static SafeFileHandle OpenPipe(string path)
    {
        var descriptor = Open(path, WriteOnly | NonBlocking | Close);
        if (descriptor >= 0)
        {
            return new(descriptor, ownsHandle: true);
        }

        var error = Marshal.GetLastPInvokeError();
        throw error == NoReader ? UnusableStreamException.Unread() : new IOException("The pipe cannot be opened.", error);
    }

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int Control(int descriptor, int command);

    [LibraryImport("libc", EntryPoint = "signal")]
    private static partial nint OnSignal(int signal, nint act);

    [LibraryImport("libc", EntryPoint = "umask")]
    private static partial int SetMask(int mask);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Open(string path, int flags);
}
