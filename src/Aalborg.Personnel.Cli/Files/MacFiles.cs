using System.Runtime.InteropServices;

namespace Aalborg.Personnel.Cli.Files;

/// <summary>The status of files on macOS: <c>stat</c> with inodes of 64 bits, which has another name on x64.</summary>
internal static partial class MacFiles
{
    private static readonly bool IsArm = RuntimeInformation.ProcessArchitecture == Architecture.Arm64;

    public static FileStatus? StatusOf(string path) =>
        (IsArm ? Stat(path, out var status) : Stat64(path, out status)) == 0 ? FileStatus.OfUnix(status.Device, status.Number, status.Mode) : null;

    public static FileStatus? StatusOf(int descriptor) =>
        (IsArm ? FStat(descriptor, out var status) : FStat64(descriptor, out status)) == 0 ? FileStatus.OfUnix(status.Device, status.Number, status.Mode) : null;

    [LibraryImport("libc", EntryPoint = "stat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Stat(string path, out Status status);

    [LibraryImport("libc", EntryPoint = "stat$INODE64", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Stat64(string path, out Status status);

    [LibraryImport("libc", EntryPoint = "fstat")]
    private static partial int FStat(int descriptor, out Status status);

    [LibraryImport("libc", EntryPoint = "fstat$INODE64")]
    private static partial int FStat64(int descriptor, out Status status);

    [StructLayout(LayoutKind.Explicit, Size = 144)]
    private struct Status
    {
        [FieldOffset(0)]
        public uint Device;

        [FieldOffset(4)]
        public ushort Mode;

        [FieldOffset(8)]
        public ulong Number;
    }
}
