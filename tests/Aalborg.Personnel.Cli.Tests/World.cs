using System.Text;

namespace Aalborg.Personnel.Cli.Tests;

/// <summary>What a run of the command finds: a folder of its own, and a terminal that is none.</summary>
internal sealed class World : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("personnel-");

    /// <summary>The day it is.</summary>
    public static DateOnly Today { get; } = new(2026, 2, 15);

    public string Folder => _folder.FullName;

    public byte[] StandardInput { get; set; } = [];

    /// <summary>Where standard input comes from, where it is not some bytes.</summary>
    public Stream? Input { get; set; }

    /// <summary>Where standard output goes, where it is not kept.</summary>
    public Stream? Output { get; set; }

    /// <summary>Where standard error goes, where it is not kept.</summary>
    public TextWriter? Error { get; set; }

    /// <summary>Whether standard output and standard error are terminals.</summary>
    public (bool Output, bool Error) Shows { get; set; }

    public TimeProvider Clock { get; set; } = TimeProvider.System;

    public Language Language { get; set; } = Language.English;

    public bool HasColour { get; set; }

    public int Width { get; set; } = 100;

    /// <summary>The path of something in the folder, which need not be there.</summary>
    public string PathOf(string relativePath) => $"{Folder}/{relativePath}";

    /// <summary>Writes a file in the folder and gives its path.</summary>
    public string Write(string relativePath, string content) => Write(relativePath, Encoding.UTF8.GetBytes(content));

    /// <inheritdoc cref="Write(string, string)"/>
    public string Write(string relativePath, byte[] content)
    {
        var path = PathOf(relativePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>Runs <c>personnel check</c>.</summary>
    public Outcome Check(params ReadOnlySpan<string> arguments) => Run(["check", .. arguments]);

    /// <summary>Runs <c>personnel check</c> on what comes from standard input.</summary>
    public Outcome CheckInput(string input, params ReadOnlySpan<string> arguments)
    {
        StandardInput = Encoding.UTF8.GetBytes(input);
        return Run(["check", "-", .. arguments]);
    }

    /// <summary>Runs <c>personnel</c>.</summary>
    public Outcome Run(params ReadOnlySpan<string> arguments)
    {
        using var input = new MemoryStream(StandardInput);
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var terminal = new Terminal
        {
            Input = Input ?? input,
            Output = Output ?? output,
            Error = Error ?? error,
            Today = Today,
            Language = Language,
            HasColour = HasColour,
            Width = Width,
            ShowsOutput = Shows.Output,
            ShowsProgress = Shows.Error,
            Clock = Clock,
        };
        var exitStatus = PersonnelCommand.Run(arguments.ToArray(), terminal, AalborgPolicy.Rules, () => AalborgPolicy.Coverage, AalborgPolicy.Headings);
        return new(exitStatus, output.ToArray(), error.ToString());
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
