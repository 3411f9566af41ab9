using System.Globalization;
using Aalborg.Personnel.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["compare", .. var rest]:
        new AllComparisons().Write(Console.Out, rounds: 60, only: rest.FirstOrDefault());
        break;
    case ["memory"]:
        MemoryComparison.Write(Console.Out);
        break;
    case ["memory-of", var count]:
        MemoryComparison.Measure(int.Parse(count, CultureInfo.InvariantCulture));
        break;
    case ["grow", .. var rest]:
        Growing.WriteOptimised(Console.Out, rest);
        break;
    case ["grow-here", .. var rest]:
        Growing.Write(Console.Out, rest.FirstOrDefault());
        break;
    case ["cold-start"]:
        ColdStarts.Write(Console.Out);
        break;
    case ["parts", .. var rest]:
        AllParts.Run(rest);
        break;
    case ["nothing"]:
        break;
    case ["all"]:
        new AllComparisons().Write(Console.Out, rounds: 60, only: null);
        MemoryComparison.Write(Console.Out);
        ColdStarts.Write(Console.Out);
        Growing.WriteOptimised(Console.Out);
        break;
    default:
        Console.Error.WriteLine("all; compare [reading|writing|assessing|verdict|rules|lines]; memory; cold-start; grow [sizes|passages|verbs|rules]; parts [of BenchmarkDotNet]");
        return 2;
}

return 0;
