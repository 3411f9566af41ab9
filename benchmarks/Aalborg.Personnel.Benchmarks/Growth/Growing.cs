using System.Diagnostics;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>How cost grows with the document.</summary>
internal static class Growing
{
    /// <summary>Measures in a process in which code is optimised from its first call on, as much of it is not called often enough here for the runtime to get round to it.</summary>
    public static void WriteOptimised(TextWriter output, params string[] only)
    {
        var start = OwnProcess.Start(["grow-here", .. only]);
        start.Environment["DOTNET_TieredCompilation"] = "0";
        using var process = Process.Start(start)!;
        while (process.StandardOutput.ReadLine() is { } line)
        {
            output.WriteLine(line);
            output.Flush();
        }
    }

    public static void Write(TextWriter output, string? only)
    {
        if (only is null or "sizes")
        {
            SizeGrowth.Write(output);
        }

        if (only is null or "passages")
        {
            DeedGrowth.Write(output, "Growth: reading, writing, assessing, reports", Passages.All());
        }

        if (only is null or "verbs")
        {
            DeedGrowth.Write(output, "Growth: the verbs", Verbs.All);
        }

        if (only is null or "rules")
        {
            RuleGrowth.Write(output);
        }
    }
}
