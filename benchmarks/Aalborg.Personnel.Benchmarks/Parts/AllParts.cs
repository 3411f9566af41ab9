using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>The parts, by BenchmarkDotNet.</summary>
internal static class AllParts
{
    private static readonly Type[] Parts = [typeof(DocumentParts), typeof(ReportParts)];

    /// <summary>Runs those that the arguments of BenchmarkDotNet choose (<c>--filter *Write*</c>), or all, and tells what it does.</summary>
    public static void Run(string[] arguments) =>
        BenchmarkSwitcher.FromTypes(Parts).Run(arguments.Length == 0 ? ["--filter", "*"] : arguments, DefaultConfig.Instance);

    /// <summary>Runs all of them, silently, and writes their tables, with what BenchmarkDotNet says of the machine.</summary>
    /// <exception cref="InvalidOperationException">One of them could not be run.</exception>
    public static void Write(TextWriter output)
    {
        var quiet = ManualConfig.CreateEmpty()
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(NullLogger.Instance)
            .WithBuildTimeout(TimeSpan.FromMinutes(10));
        foreach (var part in Parts)
        {
            var table = new AccumulationLogger();
            var summary = BenchmarkRunner.Run(part, quiet);
            if (summary.HasCriticalValidationErrors || !summary.Reports.All(report => report.Success))
            {
                throw new InvalidOperationException($"{part.Name} could not be run to its end. The command parts tells why.");
            }

            MarkdownExporter.GitHub.ExportToLog(summary, table);
            output.WriteLine();
            output.WriteLine($"### BenchmarkDotNet: {part.Name}");
            output.WriteLine(table.GetLog());
        }
    }
}
