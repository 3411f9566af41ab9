namespace Aalborg.Personnel.Benchmarks;

/// <summary>Writes a table of Markdown.</summary>
internal sealed class Table
{
    private readonly TextWriter _output;

    public Table(TextWriter output, string title, params string[] columns)
    {
        _output = output;
        output.WriteLine();
        output.WriteLine($"### {title}");
        output.WriteLine();
        Row(columns);
        output.WriteLine($"|---|{string.Concat(Enumerable.Repeat("--:|", columns.Length - 1))}");
    }

    public void Row(params string[] cells)
    {
        _output.WriteLine($"| {string.Join(" | ", cells)} |");
        _output.Flush();
    }
}
