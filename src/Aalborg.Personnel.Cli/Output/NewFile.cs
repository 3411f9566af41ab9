using System.Runtime.InteropServices;
using Aalborg.Personnel.Cli.Files;

namespace Aalborg.Personnel.Cli.Output;

/// <summary>
/// A new file next to the target, which it replaces when it is whole. Until then only its owner may read it and the old file is as it was.
/// Whatever ends the command first removes it, a signal too; only one that cannot be caught leaves it behind.
/// </summary>
internal sealed class NewFile : IDisposable
{
    private static readonly PosixSignal[] Ends = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];

    private readonly Lock _lock = new();
    private readonly List<PosixSignalRegistration> _signals = [];
    private readonly string _target;
    private readonly UnixFileMode _mode;
    private string? _path;
    private FileStream? _file;
    private BufferedStream? _stream;
    private bool _isInterrupted;

    private NewFile(string target)
    {
        _target = target;
        if (!OperatingSystem.IsWindows())
        {
            _mode = File.Exists(target) ? File.GetUnixFileMode(target) : UnixFiles.NewFileMode();
        }
    }

    /// <summary>Gets the stream to write to.</summary>
    public Stream Stream => _stream!;

    /// <summary>Makes the file.</summary>
    /// <param name="target">The file that it replaces, which need not be there.</param>
    /// <exception cref="IOException">The file cannot be made there.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be made there, or the target may not be written.</exception>
    public static NewFile Beside(string target)
    {
        RefuseProtected(target);
        var file = new NewFile(target);
        try
        {
            file.Create();
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Flushes the file to the disk and replaces the target with it.</summary>
    /// <exception cref="IOException">The disk is full, or the target cannot be replaced.</exception>
    /// <exception cref="UnauthorizedAccessException">The target may not be replaced.</exception>
    public void Complete()
    {
        _stream!.Flush();
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_file!.SafeFileHandle, _mode);
        }

        _file!.Flush(flushToDisk: true);
        _stream.Dispose();
        UnlessInterrupted(() =>
        {
            File.Move(_path!, _target, overwrite: true);
            _path = null;
        });
    }

    public void Dispose()
    {
        try
        {
            _stream?.Dispose();
        }
        catch (IOException)
        {
            // The rest of the buffer does not fit on the disk either.
        }

        Remove();
        foreach (var signal in _signals)
        {
            signal.Dispose();
        }
    }

    /// <summary>Says before the work is done that the file is protected: to replace it, its folder would be enough.</summary>
    private static void RefuseProtected(string target)
    {
        if (File.Exists(target))
        {
            using var file = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        }
    }

    private void Create()
    {
        foreach (var signal in Ends)
        {
            _signals.Add(PosixSignalRegistration.Create(signal, _ => Interrupt()));
        }

        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var path = Path.Combine(Path.GetDirectoryName(_target)!, $".personnel-{Path.GetRandomFileName()}");
        UnlessInterrupted(() =>
        {
            _file = new FileStream(path, options);
            _path = path;
            _stream = new BufferedStream(new DiskStream(_file));
        });
    }

    /// <summary>Does what a signal must not come between; when one has come, it is about to end the command.</summary>
    private void UnlessInterrupted(Action act)
    {
        lock (_lock)
        {
            if (!_isInterrupted)
            {
                act();
                return;
            }
        }

        Thread.Sleep(Timeout.Infinite);
    }

    private void Interrupt()
    {
        lock (_lock)
        {
            _isInterrupted = true;
            Remove();
        }
    }

    private void Remove()
    {
        lock (_lock)
        {
            try
            {
                if (_path is not null)
                {
                    File.Delete(_path);
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Its folder is gone, or is closed to us by now.
            }

            _path = null;
        }
    }
}
