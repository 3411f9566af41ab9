using Aalborg.Personnel.Cli.Files;
using Aalborg.Personnel.Cli.Running;

namespace Aalborg.Personnel.Cli.Inputs;

/// <summary>The files of a run that are no documents: the profile, and where the results go. They are compared by identity, not by spelling.</summary>
internal sealed class OwnFiles
{
    private static readonly StringComparer Names = OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    private readonly FileIdentity? _profile;
    private readonly FileIdentity? _output;
    private readonly FileIdentity? _standardOutput;
    private readonly string? _name;
    private readonly FileIdentity? _folder;

    public OwnFiles(RunOptions options, FileStatus? standardOutput)
    {
        _profile = options.Profile is { } profile ? FileStatus.Of(profile)?.Identity : null;
        if (options.Output is { } output)
        {
            var path = Path.GetFullPath(output);
            _output = IdentityOf(FileStatus.Of(path));
            _name = Path.GetFileName(path);
            _folder = FolderOf(path);
        }
        else
        {
            _standardOutput = IdentityOf(standardOutput);
        }
    }

    /// <summary>Refuses an output that is the same file as the profile or as one of the inputs, folders aside.</summary>
    /// <param name="inputs">The inputs, as they were given.</param>
    /// <param name="standardInput">Where standard input comes from.</param>
    /// <exception cref="OutputIsInputException">It is.</exception>
    public void RefuseInputs(IEnumerable<string> inputs, FileStatus? standardInput)
    {
        if ((_output ?? _standardOutput) is { } output
            && (_profile == output || inputs.Any(input => (input == InputReader.StandardInput ? standardInput : FileStatus.Of(input))?.Identity == output)))
        {
            throw new OutputIsInputException();
        }
    }

    /// <summary>Whether a file of a folder is not read: it is the profile, or the file that the output names.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="OutputIsInputException">It is the output by another name.</exception>
    public bool IsLeftOut(string path)
    {
        if (Names.Equals(Path.GetFileName(path), _name) && FolderOf(path) == _folder)
        {
            return true;
        }

        if (_profile is null && _output is null && _standardOutput is null)
        {
            return false;
        }

        var identity = FileStatus.Of(path)?.Identity;
        return identity is null ? false
            : identity == _output ? throw new OutputIsInputException()
            : identity == _profile || identity == _standardOutput;
    }

    /// <summary>A device loses nothing when it is written to.</summary>
    private static FileIdentity? IdentityOf(FileStatus? output) => output is { Kind: not FileKind.Device } ? output.Value.Identity : null;

    private static FileIdentity? FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder ? FileStatus.Of(folder)?.Identity : null;
}
