namespace Aalborg.Personnel.Reporting;

/// <summary>A table as lines of text, its columns side by side; where there is no room for that, a row's cells stand one below the other.</summary>
/// <param name="table">The table.</param>
/// <param name="width">The number of characters of a line.</param>
internal sealed class TextTable(Table table, int width)
{
    private const int Gap = 2;

    /// <summary>In a narrower column nobody reads sentences.</summary>
    private const int LeastWidth = 14;

    public IEnumerable<TextLine> Lines()
    {
        IReadOnlyList<Phrase>[] rows = [.. table.Rows];
        IReadOnlyList<Phrase>[] all = [[.. table.Columns.Select(column => Phrase.Faint(column.Heading))], .. rows];
        return WidthsOf(all) is { } widths ? all.SelectMany(row => SideBySide(row, widths))
            : table.Columns.Any(column => column.IsDetail) ? new TextTable(WithoutDetails(rows), width).Lines()
            : rows.SelectMany(Stacked);
    }

    private Table WithoutDetails(IEnumerable<IReadOnlyList<Phrase>> rows) => new(
        table.Label,
        [.. table.Columns.Where(column => !column.IsDetail)],
        rows.Select(row => (IReadOnlyList<Phrase>)[.. row.Where((_, i) => !table.Columns[i].IsDetail)]));

    /// <summary>As much as each column needs; where that is too much, the wide ones share what the others leave.</summary>
    private int[]? WidthsOf(IReadOnlyList<Phrase>[] rows)
    {
        int[] needed = [.. table.Columns.Select((_, i) => rows.Max(row => TextLines.Of(row[i], int.MaxValue).Max(line => line.Length)))];
        var left = width - ((needed.Length - 1) * Gap);
        if (needed.Sum() <= left)
        {
            return needed;
        }

        var wide = Enumerable.Range(0, needed.Length).Where(i => needed[i] > LeastWidth && !table.Columns[i].IsShort).OrderBy(i => needed[i]).ToList();
        left -= needed.Sum() - wide.Sum(i => needed[i]);
        for (; wide.Count > 0; wide.RemoveAt(0))
        {
            needed[wide[0]] = Math.Min(needed[wide[0]], left / wide.Count);
            left -= needed[wide[0]];
            if (needed[wide[0]] < LeastWidth)
            {
                return null;
            }
        }

        return left >= 0 ? needed : null;
    }

    private IEnumerable<TextLine> SideBySide(IReadOnlyList<Phrase> row, int[] widths)
    {
        IReadOnlyList<TextLine>[] cells = [.. row.Select((cell, i) => TextLines.Of(cell, widths[i], breaksWords: true))];
        for (var i = 0; i < cells.Max(cell => cell.Count); i++)
        {
            var line = new TextLine();
            for (var column = 0; column < cells.Length; column++)
            {
                var cell = i < cells[column].Count ? cells[column][i] : new();
                var padding = new string(' ', widths[column] - cell.Length);
                line.Add(table.Columns[column].IsNumber ? padding : "", Ink.Plain);
                line.Add(cell);
                line.Add(column == cells.Length - 1 ? "" : (table.Columns[column].IsNumber ? "" : padding) + new string(' ', Gap), Ink.Plain);
            }

            yield return line;
        }
    }

    private IEnumerable<TextLine> Stacked(IReadOnlyList<Phrase> row)
    {
        foreach (var line in TextLines.Of(row[0], width, Ink.Bold))
        {
            yield return line;
        }

        for (var i = 1; i < row.Count; i++)
        {
            if (row[i].PlainText.Length == 0)
            {
                continue;
            }

            foreach (var line in TextLines.Of(Phrase.Faint($"{table.Columns[i].Heading}: ") + row[i], width - Gap))
            {
                var indented = new TextLine();
                indented.Add(new string(' ', Gap), Ink.Plain);
                indented.Add(line);
                yield return indented;
            }
        }
    }
}
