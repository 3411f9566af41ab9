using System.Diagnostics;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>How long the command takes from nothing: as it is built, and compiled ahead with ReadyToRun; against a program that does nothing, and against each other, in turn.</summary>
internal static class ColdStarts
{
    private const int Rounds = 15;

    public static void Write(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("personnel-cold-start-").FullName;
        try
        {
            var built = Published(folder, "built", "-p:PublishReadyToRun=false");
            var readyToRun = Published(folder, "ready", "-p:PublishReadyToRun=true");
            string[] check = ["check", Path.Combine(Repository(), "samples", "initiatives", "complete.json"), "--on", "2026-03-02", "--fail-on", "never"];
            (string Name, string[] Arguments)[] starts =
            [
                ("a .NET program that does nothing", [typeof(ColdStarts).Assembly.Location, "nothing"]),
                ("personnel check, framework-dependent", [built, .. check]),
                ("personnel check, framework-dependent and ReadyToRun", [readyToRun, .. check]),
            ];
            var times = starts.Select(_ => new double[Rounds]).ToArray();
            for (var round = -2; round < Rounds; round++)
            {
                for (var turn = 0; turn < starts.Length; turn++)
                {
                    var i = Math.Abs(round + turn) % starts.Length;
                    var took = SecondsOf(starts[i].Arguments);
                    times[i][Math.Max(0, round)] = took;
                }
            }

            var measured = starts.Select((start, i) => new Measurement(start.Name, times[i], 0)).ToArray();
            var table = new Table(output, "Cold start: a document checked by a new process", "", "milliseconds, at least", "share of the time framework-dependent takes: by least times", "lower quartile", "median", "upper quartile");
            foreach (var one in measured)
            {
                var shares = one.Of(measured[1]);
                table.Row(one.Name, Figure.Of(one.Minimum * 1000), Figure.Of(one.Minimum / measured[1].Minimum), Figure.Of(shares.Lower), Figure.Of(shares.Median), Figure.Of(shares.Upper));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Publishes the command from a copy of its sources: the lock files of the repository are for builds that know no kind of machine.</summary>
    private static string Published(string folder, string name, string setting)
    {
        var sources = Path.Combine(folder, "sources");
        if (!Directory.Exists(sources))
        {
            Copy(Repository(), sources, SearchOption.TopDirectoryOnly);
            Copy(Path.Combine(Repository(), "src"), Path.Combine(sources, "src"), SearchOption.AllDirectories);
            Copy(Path.Combine(Repository(), "schemas"), Path.Combine(sources, "schemas"), SearchOption.AllDirectories);
        }

        var target = Path.Combine(folder, name);
        Run(
            "publish", Path.Combine(sources, "src", "Aalborg.Personnel.Cli"), "--configuration", "Release", "--use-current-runtime", "--no-self-contained", "--output", target,
            setting, "-p:RestorePackagesWithLockFile=false", "-p:RunAnalyzers=false");
        return Path.Combine(target, "personnel.dll");
    }

    private static void Copy(string from, string to, SearchOption depth)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", depth))
        {
            var relative = Path.GetRelativePath(from, file);
            if (!relative.EndsWith("packages.lock.json", StringComparison.Ordinal) && !relative.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, relative))!);
                File.Copy(file, Path.Combine(to, relative));
            }
        }
    }

    private static double SecondsOf(string[] arguments)
    {
        var began = Stopwatch.GetTimestamp();
        Run(arguments);
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    private static void Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"dotnet {arguments[0]} ended with {process.ExitCode}: {said}");
        }
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Aalborg.Personnel.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The benchmarks are run outside the repository.");
        }

        return folder.FullName;
    }
}
