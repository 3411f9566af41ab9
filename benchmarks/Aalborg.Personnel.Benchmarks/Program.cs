using System.Globalization;
using Aalborg.Personnel.Benchmarks;

const string Usage = """
    usage: dotnet run -c Release --project benchmarks/Aalborg.Personnel.Benchmarks -- <command>
      all                                                          all tables, some thirteen minutes
      compare [reading|writing|assessing|verdict|rules|lines]      with the alternatives
      memory                                                       peak memory over NDJSON
      cold-start                                                   publishes the command twice and starts it
      grow [sizes|passages|verbs|rules]                            how cost grows
      parts [arguments of BenchmarkDotNet]                         the parts, by BenchmarkDotNet
    Tables are Markdown on standard output.
    """;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["compare"]:
        new AllComparisons().Write(Console.Out, rounds: 60, only: null);
        break;
    case ["compare", "reading" or "writing" or "assessing" or "verdict" or "rules" or "lines"]:
        new AllComparisons().Write(Console.Out, rounds: 60, only: args[1]);
        break;
    case ["memory"]:
        MemoryComparison.Write(Console.Out);
        break;
    case ["memory-of", var count]:
        MemoryComparison.Measure(int.Parse(count, CultureInfo.InvariantCulture));
        break;
    case ["grow"]:
    case ["grow", "sizes" or "passages" or "verbs" or "rules"]:
        Growing.WriteOptimised(Console.Out, args[1..]);
        break;
    case ["grow-here", .. var rest]:
        Growing.Write(Console.Out, rest.FirstOrDefault());
        break;
    case ["cold-start"]:
        ColdStarts.Write(Console.Out);
        break;
    case ["roles", .. var rest]:
        AllParts.Run(rest);
        break;
    case ["nothing"]:
        break;
    case ["all"]:
        new AllComparisons().Write(Console.Out, rounds: 60, only: null);
        MemoryComparison.Write(Console.Out);
        ColdStarts.Write(Console.Out);
        Growing.WriteOptimised(Console.Out);
        AllParts.Write(Console.Out);
        break;
    case ["--help"]:
        Console.Out.WriteLine(Usage);
        break;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}

return 0;
