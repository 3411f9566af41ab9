namespace Aalborg.Personnel.Cli.Files;

/// <summary>What the file system knows of a file.</summary>
/// <param name="Identity">Which file it is.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct FileStatus(FileIdentity Identity, FileKind Kind)
{
    /// <summary>Of the file that a path leads to, links followed; <see langword="null"/> where there is none or it may not be looked at.</summary>
    public static FileStatus? Of(string path) =>
        path.Length == 0 ? null
        : OperatingSystem.IsWindows() ? WindowsFiles.StatusOf(path)
        : OperatingSystem.IsMacOS() ? MacFiles.StatusOf(path)
        : LinuxFiles.StatusOf(path);

    /// <summary>Of the file behind standard input (0) or standard output (1); <see langword="null"/> where it is closed.</summary>
    public static FileStatus? OfStandard(int descriptor) =>
        OperatingSystem.IsWindows() ? WindowsFiles.StatusOfStandard(descriptor)
        : !UnixFiles.IsInherited(descriptor) ? null
        : OperatingSystem.IsMacOS() ? MacFiles.StatusOf(descriptor)
        : LinuxFiles.StatusOf(descriptor);

    /// <summary>The status that the mode of a file on Unix tells.</summary>
    internal static FileStatus OfUnix(ulong device, ulong number, ushort mode) => new(new(device, number), (mode & 0xF000) switch
    {
        0x8000 => FileKind.Regular,
        0x4000 => FileKind.Folder,
        0x1000 => FileKind.Pipe,
        _ => FileKind.Device,
    });
}
