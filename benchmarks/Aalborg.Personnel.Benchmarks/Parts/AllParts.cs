using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>The parts, by BenchmarkDotNet.</summary>
internal static class AllParts
{
    /// <summary>Runs those that the arguments of BenchmarkDotNet choose (<c>--filter *Write*</c>), or all.</summary>
    public static void Run(string[] arguments) => BenchmarkSwitcher.FromTypes([typeof(DocumentParts), typeof(ReportParts)])
        .Run(arguments.Length == 0 ? ["--filter", "*"] : arguments, DefaultConfig.Instance);
}
