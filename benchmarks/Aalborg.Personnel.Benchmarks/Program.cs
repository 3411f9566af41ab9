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
        Growing.Write(Console.Out, rest.FirstOrDefault());
        break;
    default:
        Console.Error.WriteLine("compare [reading|writing|assessing|verdict|lines], grow [sizes|passages|verbs|rules], memory");
        return 2;
}

return 0;
