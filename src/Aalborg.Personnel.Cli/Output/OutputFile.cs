using Aalborg.Personnel.Cli.Files;

namespace Aalborg.Personnel.Cli.Output;

/// <summary>The file of <c>--output</c>. A file on a disk is replaced by a new one when that is whole; a device or a pipe is written to as the results come.</summary>
internal sealed class OutputFile : IDisposable
{
    private readonly NewFile? _new;

    private OutputFile(NewFile file)
    {
        _new = file;
        Stream = file.Stream;
    }

    private OutputFile(Stream stream) => Stream = stream;

    /// <summary>Gets the stream to write to.</summary>
    public Stream Stream { get; }

    /// <summary>Opens the file, once.</summary>
    /// <param name="path">Where.</param>
    /// <exception cref="IOException">The file cannot be written, its folder is not there, or the pipe has no reader.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static OutputFile Open(string path)
    {
        var status = FileStatus.Of(path);
        switch (status?.Kind)
        {
            case FileKind.Pipe:
                return new(new PipeStream(new FileStream(UnixFiles.OpenPipe(path), FileAccess.Write, bufferSize: 0)));
            case FileKind.Device:
                return new(OpenThere(path));
            case FileKind.Folder:
                throw new IOException("It is a folder.");
            default:
                var target = new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : Path.GetFullPath(path);

                if (status is null && Path.Exists(target))
                {
                    throw new IOException("It cannot be looked at, and may be a device.");
                }

                // A descriptor (/dev/fd/3) may lead to a file that has lost its name: there is nothing to replace.
                return status is not null && FileStatus.Of(target) != status ? new(OpenThere(path)) : new(NewFile.Beside(target));
        }
    }

    /// <summary>Says that all is written.</summary>
    /// <exception cref="IOException">The disk is full, or the file cannot be replaced.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be replaced.</exception>
    public void Complete()
    {
        Stream.Flush();
        _new?.Complete();
    }

    public void Dispose()
    {
        if (_new is null)
        {
            Stream.Dispose();
        }
        else
        {
            _new.Dispose();
        }
    }

    private static FileStream OpenThere(string path) => new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
}
