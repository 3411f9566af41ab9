using System.Diagnostics;
using System.Text;

namespace Aalborg.Personnel.Faults.Tests;

/// <summary>A folder of its own, and shells in it that run the command.</summary>
internal sealed class Sandbox : IDisposable
{
    /// <summary>The command, in a script.</summary>
    public const string Personnel = "\"$DOTNET\" \"$PERSONNEL\"";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("personnel-faults-");

    public string PathOf(string relativePath) => $"{_folder.FullName}/{relativePath}";

    /// <summary>Writes a file.</summary>
    public string Write(string relativePath, string content)
    {
        var path = PathOf(relativePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    public string Read(string relativePath) => File.ReadAllText(PathOf(relativePath));

    /// <summary>The names of the files and folders.</summary>
    public string[] Names(string relativePath = "") => [.. Directory.EnumerateFileSystemEntries(PathOf(relativePath)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>Runs a script to its end, with nothing on standard input.</summary>
    public Outcome Run(string script)
    {
        using var started = new Started(Start(script));
        started.Send("");
        return started.End();
    }

    /// <summary>Starts a script, whose standard input is held open.</summary>
    public Started Hold(string script) => new(Start(script));

    public void Dispose() => _folder.Delete(recursive: true);

    private Process Start(string script)
    {
        var start = new ProcessStartInfo("sh", ["-c", script])
        {
            WorkingDirectory = _folder.FullName,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var variable in new[] { "LC_ALL", "LC_MESSAGES", "LANGUAGE", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT" })
        {
            start.Environment.Remove(variable);
        }

        start.Environment["LANG"] = "C";
        start.Environment["DOTNET"] = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        start.Environment["PERSONNEL"] = Path.Combine(AppContext.BaseDirectory, "personnel.dll");

        // The runtime keeps files of its own in the temporary folder, and larger ones in memory than a limit on files allows.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";

        // It is gone before profiling pays.
        start.Environment["DOTNET_TieredPGO"] = "0";
        return Process.Start(start)!;
    }
}
