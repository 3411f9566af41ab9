using Aalborg.Personnel.Reporting;

namespace Aalborg.Personnel.Cli.Output;

/// <summary>A sheet as text for a terminal.</summary>
internal sealed class TextSheet(Page page) : Sheet
{
    private const string Indent = "  ";

    private bool _isBegun;

    public override void Heading(int level, string text)
    {
        if (_isBegun)
        {
            page.EndLine();
        }

        _isBegun = true;
        page.Write(text, level > 2 ? Indent : "", ink: Ink.Bold);
    }

    public override void Paragraph(string text) => page.Write(text, Indent);

    public override void List(IEnumerable<string> items)
    {
        foreach (var item in items)
        {
            page.Write(item, $"{Indent}• ");
        }
    }

    public override void Quote(Statement statement, Language language)
    {
        var id = $"{Indent}{statement.Id} ";
        page.Write($"»{statement.Danish}«", id);
        if (Translation(statement, language) is { } translation)
        {
            page.Write($"\"{translation}\"", new string(' ', id.Length), ink: Ink.Faint);
        }
    }

    public override void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows, Func<string, string>? pageOf = null)
    {
        IReadOnlyList<string>[] all = [.. rows];
        var width = all.Select(row => row[0].Length).DefaultIfEmpty().Max();
        foreach (var row in all)
        {
            page.Write(row[1], $"{Indent}{row[0].PadRight(width)}  ");
            foreach (var cell in row.Skip(2).Where(cell => cell.Length > 0))
            {
                page.Write(cell, new string(' ', Indent.Length + width + 2), ink: Ink.Faint);
            }
        }
    }

    public override void Json(string json)
    {
        foreach (var line in json.Split('\n'))
        {
            page.WriteAsItStands(line, $"{Indent}{Indent}");
        }
    }
}
