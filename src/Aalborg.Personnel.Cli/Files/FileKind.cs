namespace Aalborg.Personnel.Cli.Files;

/// <summary>The kinds of files.</summary>
internal enum FileKind
{
    /// <summary>Bytes on a disk.</summary>
    Regular,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A pipe, named or not.</summary>
    Pipe,

    /// <summary>A terminal, a device, a socket.</summary>
    Device,
}
