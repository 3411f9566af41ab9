// Reads mutated documents until one is treated otherwise than the reader promises: dotnet run -c Release --project tests/Aalborg.Personnel.Fuzz -- COUNT SEED
// Or reads, assesses and reports random ones for a long time, and looks at memory: … -- soak COUNT SEED
using System.Diagnostics;
using System.Globalization;
using Aalborg.Personnel.Fuzz;

if (args is ["soak", .. var rest]
    && rest.Length == 2
    && int.TryParse(rest[0], NumberStyles.None, CultureInfo.InvariantCulture, out var documents)
    && int.TryParse(rest[1], NumberStyles.None, CultureInfo.InvariantCulture, out var first))
{
    var broken = new Soak(documents, first).Run();
    Console.WriteLine(broken ?? "all of it held");
    return broken is null ? 0 : 1;
}

if (args.Length != 2
    || !int.TryParse(args[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
    || !ulong.TryParse(args[1], NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
{
    Console.Error.WriteLine("[soak] COUNT SEED: how many inputs, and the number that decides which.");
    return 2;
}

var seeds = Seeds.OfRepository();
var mutator = new Mutator(seeds, seed);
var tally = new Tally();
var clock = Stopwatch.StartNew();
for (var i = 0; i < count; i++)
{
    var input = mutator.Next();
    var violation = Promise.BrokenBy(input, tally);
    if (violation is not null)
    {
        Console.WriteLine($"seed {seed}, input {i}: {violation}");
        Console.WriteLine(Convert.ToBase64String(input));
        return 1;
    }
}

Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"{count} inputs from {seeds.Good.Length + seeds.Bad.Length} files, seed {seed}, {clock.Elapsed.TotalSeconds:0} s: {tally.Read} documents read, {tally.Refused} refused ({tally.RefusedBelow} with a pointer), nothing else"));
return 0;
