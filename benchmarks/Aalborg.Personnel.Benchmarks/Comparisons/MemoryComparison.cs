using System.Diagnostics;
using System.Globalization;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>How much memory a process takes that reads and assesses many documents, one a line, from a stream.</summary>
internal static class MemoryComparison
{
    /// <summary>How much garbage there may be, in bytes and hexadecimal, as the runtime wants it. The command is set so.</summary>
    private const string Budget = "0x800000";

    /// <summary>Asks processes of their own, as the runtime does not give back what one has taken.</summary>
    public static void Write(TextWriter output)
    {
        var table = new Table(output, "Memory: NDJSON, read and assessed in a process of its own", "garbage", "documents", "peak working set in MB", "of that for 10,000", "seconds of the processor");
        foreach (var (garbage, budget) in new[] { ("as the runtime likes", null), ($"at most 8 MB (`DOTNET_GCGen0MaxBudget={Budget}`), what the command is set to", Budget) })
        {
            var ten = Cost(10_000, budget);
            var hundred = Cost(100_000, budget);
            table.Row(garbage, "10,000", Figure.Of(ten.Peak), "1", Figure.Of(ten.Seconds));
            table.Row(garbage, "100,000", Figure.Of(hundred.Peak), Figure.Of(hundred.Peak / ten.Peak), Figure.Of(hundred.Seconds));
        }
    }

    /// <summary>What the process does: prints the bytes it took at most, and the seconds of the processor.</summary>
    public static void Measure(int count)
    {
        var documents = GeneratedDocument.Many(256);
        var assessed = LineChecking.Of(new RepeatedLines(documents, count), documents[0].On).Count();
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{assessed} {process.PeakWorkingSet64} {Processor.Seconds}"));
    }

    private static (double Peak, double Seconds) Cost(int count, string? budget)
    {
        var start = OwnProcess.Start("memory-of", count.ToString(CultureInfo.InvariantCulture));
        if (budget is not null)
        {
            start.Environment["DOTNET_GCGen0MaxBudget"] = budget;
        }

        using var process = Process.Start(start)!;
        var words = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return words[0] == count.ToString(CultureInfo.InvariantCulture)
            ? (long.Parse(words[1], CultureInfo.InvariantCulture) / 1e6, double.Parse(words[2], CultureInfo.InvariantCulture))
            : throw new InvalidOperationException("Not all documents were assessed.");
    }
}
