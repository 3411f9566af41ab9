using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace Aalborg.Personnel.Cli.Files;

/// <summary>The status of files on Windows: the serial number of the volume and the index of the file on it.</summary>
[SupportedOSPlatform("windows")]
internal static partial class WindowsFiles
{
    private const int StandardInput = -10;

    public static FileStatus? StatusOf(string path)
    {
        if (Directory.Exists(path))
        {
            return new(default, FileKind.Folder);
        }

        try
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return StatusOf(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public static FileStatus? StatusOfStandard(int descriptor)
    {
        using var file = new SafeFileHandle(StandardHandle(StandardInput - descriptor), ownsHandle: false);
        return file.IsInvalid ? null : StatusOf(file);
    }

    public static bool IsOpen(int descriptor) => StandardHandle(StandardInput - descriptor) is not (0 or -1);

    private static FileStatus StatusOf(SafeFileHandle file) => Information(file, out var status)
        ? new(new(status.Volume, ((ulong)status.IndexHigh << 32) | status.IndexLow), FileKind.Regular)
        : new(default, FileKind.Device);

    [LibraryImport("kernel32", EntryPoint = "GetFileInformationByHandle")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool Information(SafeFileHandle file, out Status status);

    [LibraryImport("kernel32", EntryPoint = "GetStdHandle")]
    private static partial nint StandardHandle(int which);

    [StructLayout(LayoutKind.Explicit, Size = 52)]
    private struct Status
    {
        [FieldOffset(28)]
        public uint Volume;

        [FieldOffset(44)]
        public uint IndexHigh;

        [FieldOffset(48)]
        public uint IndexLow;
    }
}
