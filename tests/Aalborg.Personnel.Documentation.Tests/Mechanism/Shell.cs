using System.Diagnostics;
using Aalborg.Personnel;

namespace Documentation;

/// <summary>A shell in a folder of its own that has the samples, where <c>personnel</c> is the command as it is built. It ends with 0, or with 2 at a line that is not understood or finds nothing to read: what fails may.</summary>
internal sealed class Shell : IDisposable
{
    private const string Personnel =
        """
        personnel() {
          "$DOTNET" "$COMMAND" "$@"
          [ $? -lt 2 ] || exit 2
        }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("documentation-");

    public Shell() => Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "samples"), Repository.PathTo("samples"));

    public async Task<(int ExitStatus, string Output, string Errors)> RunAsync(IEnumerable<string> lines)
    {
        var start = new ProcessStartInfo("sh", ["-c", string.Join('\n', lines.Prepend(Personnel))])
        {
            WorkingDirectory = _folder.FullName,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET"] = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        start.Environment["COMMAND"] = Path.Combine(AppContext.BaseDirectory, "personnel.dll");
        start.Environment["LC_ALL"] = "C";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await errors);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
