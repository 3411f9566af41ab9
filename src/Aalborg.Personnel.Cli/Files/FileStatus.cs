using System.Runtime.InteropServices;

namespace Aalborg.Personnel.Cli.Files;

/// <summary>The identity and the kind of a file.</summary>
/// <param name="Identity">The identity of the file.</param>
/// <param name="Kind">The kind of file.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FileStatus(FileIdentity Identity, FileKind Kind)
{
    /// <summary>Of the file that a path leads to, links followed; <see langword="null"/> where there is none or it may not be looked at.</summary>
    public static FileStatus? Of(string path) =>
        path.Length == 0 ? null
        : OperatingSystem.IsWindows() ? WindowsFiles.StatusOf(path)
        : OperatingSystem.IsMacOS() ? MacFiles.StatusOf(path)
        : LinuxFiles.StatusOf(path);

    /// <summary>Of the file behind standard input (0) or standard output (1); <see langword="null"/> where it may not be looked at.</summary>
    public static FileStatus? OfStandard(int descriptor) =>
        OperatingSystem.IsWindows() ? WindowsFiles.StatusOfStandard(descriptor)
        : OperatingSystem.IsMacOS() ? MacFiles.StatusOf(descriptor)
        : LinuxFiles.StatusOf(descriptor);

    /// <summary>Whether the command was started with standard input (0), standard output (1) or standard error (2) open.</summary>
    public static bool IsOpen(int descriptor) =>
        OperatingSystem.IsWindows() ? WindowsFiles.IsOpen(descriptor) : UnixFiles.IsInherited(descriptor);

    /// <summary>The status that the mode of a file on Unix tells.</summary>
    internal static FileStatus OfUnix(ulong device, ulong number, ushort mode) => new(new(device, number), (mode & 0xF000) switch
    {
        0x8000 => FileKind.Regular,
        0x4000 => FileKind.Folder,
        0x1000 => FileKind.Pipe,
        _ => FileKind.Device,
    });
}
