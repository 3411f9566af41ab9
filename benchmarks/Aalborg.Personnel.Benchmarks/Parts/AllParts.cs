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

    /// <summary>Runs all of them and writes nothing but their tables.</summary>
    public static void Write(TextWriter output)
    {
        var quiet = ManualConfig.CreateEmpty()
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(NullLogger.Instance)
            .WithBuildTimeout(TimeSpan.FromMinutes(10));
        foreach (var part in Parts)
        {
            var table = new AccumulationLogger();
            MarkdownExporter.GitHub.ExportToLog(BenchmarkRunner.Run(part, quiet), table);
            output.WriteLine();
            output.WriteLine($"### BenchmarkDotNet: {part.Name}");
            output.WriteLine(table.GetLog());
        }
    }
}
