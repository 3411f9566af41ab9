namespace Aalborg.Personnel.Benchmarks;

/// <summary>A table of costs.</summary>
internal static class GrowthTable
{
    public static Table Begin(TextWriter output, string title) =>
        new(output, title, "", "ns an entry of 1,000", "of 10,000", "of 100,000", "so many times as much an entry");

    public static void Row(Table table, string name, Cost cost) => table.Row(
        cost.IsWorseThanLogarithmic ? $"**{name}**" : name,
        Figure.Of(cost.Thousand),
        Figure.Of(cost.TenThousand),
        cost.HundredThousand is { } most ? Figure.Of(most) : "not waited for",
        Figure.Of(cost.Growth));
}
