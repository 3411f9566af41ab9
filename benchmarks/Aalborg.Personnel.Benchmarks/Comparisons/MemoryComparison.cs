using System.Diagnostics;
using System.Globalization;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>How much memory a process takes that reads and assesses many documents, one a line, from a stream.</summary>
internal static class MemoryComparison
{
    /// <summary>Heap that the process may have, in bytes and hexadecimal, as the runtime wants it.</summary>
    private const string Limit = "0x8000000";

    /// <summary>Asks processes of their own, as the runtime does not give back what one has taken.</summary>
    public static void Write(TextWriter output)
    {
        var table = new Table(output, "Memory: NDJSON, read and assessed in a process of its own", "heap", "documents", "peak working set in MB", "of that for 10,000");
        foreach (var (heap, limit) in new[] { ("as the runtime likes", null), ($"at most 128 MB (`DOTNET_GCHeapHardLimit={Limit}`)", Limit) })
        {
            var ten = PeakOf(10_000, limit);
            var hundred = PeakOf(100_000, limit);
            table.Row(heap, "10,000", Figure.Of(ten), "1");
            table.Row(heap, "100,000", Figure.Of(hundred), Figure.Of(hundred / ten));
        }
    }

    /// <summary>What the process does: prints the bytes it took at most.</summary>
    public static void Measure(int count)
    {
        var documents = GeneratedDocument.Many(256);
        var assessed = LineChecking.Of(new RepeatedLines(documents, count), documents[0].On).Count();
        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"{assessed} {process.PeakWorkingSet64}");
    }

    private static double PeakOf(int count, string? limit)
    {
        var start = OwnProcess.Start("memory-of", count.ToString(CultureInfo.InvariantCulture));
        if (limit is not null)
        {
            start.Environment["DOTNET_GCHeapHardLimit"] = limit;
        }

        using var process = Process.Start(start)!;
        var words = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return words[0] == count.ToString(CultureInfo.InvariantCulture)
            ? long.Parse(words[1], CultureInfo.InvariantCulture) / 1e6
            : throw new InvalidOperationException("Not all documents were assessed.");
    }
}
