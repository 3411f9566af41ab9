using System.Runtime.InteropServices;

namespace Aalborg.Personnel.Cli.Files;

/// <summary>The status of files on Linux: <c>statx</c>, whose structure is the same on every processor.</summary>
internal static partial class LinuxFiles
{
    private const int CurrentFolder = -100;
    private const int EmptyPath = 0x1000;
    private const uint BasicStatus = 0x7FF;

    public static FileStatus? StatusOf(string path) => StatusOf(CurrentFolder, path, flags: 0);

    public static FileStatus? StatusOf(int descriptor) => StatusOf(descriptor, "", EmptyPath);

    private static FileStatus? StatusOf(int folder, string path, int flags) =>
        StatX(folder, path, flags, BasicStatus, out var status) == 0
            ? FileStatus.OfUnix(((ulong)status.DeviceMajor << 32) | status.DeviceMinor, status.Number, status.Mode)
            : null;

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatX(int folder, string path, int flags, uint mask, out Status status);

    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Status
    {
        [FieldOffset(28)]
        public ushort Mode;

        [FieldOffset(32)]
        public ulong Number;

        [FieldOffset(136)]
        public uint DeviceMajor;

        [FieldOffset(140)]
        public uint DeviceMinor;
    }
}
