using System.Text.RegularExpressions;

namespace Aalborg.Personnel.Reporting;

/// <summary>A sheet as Markdown, as GitHub renders it.</summary>
internal sealed partial class MarkdownSheet(TextWriter text) : Sheet
{
    private bool _isBegun;

    public override void Heading(int level, string text) => Block($"{new string('#', level)} {Plain(text)}");

    public override void Paragraph(string text) => Block(Plain(text));

    public override void List(IEnumerable<string> items) => Block(items.Select(item => $"- {Plain(item)}"));

    public override void Quote(Statement statement, Language language)
    {
        var quoted = $"> **{Plain(statement.Id)}** »{Plain(statement.Danish)}«";
        if (Translation(statement, language) is { } translation)
        {
            Block(quoted, ">", $"> *{Plain(translation)}*");
        }
        else
        {
            Block(quoted);
        }
    }

    public override void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows, Func<string, string>? pageOf = null) => Block(
        [
            Row(headings),
            Row(headings.Select(_ => "---")),
            .. rows.Select(row => Row(row.Select((cell, column) => column == 0 && pageOf is not null ? $"[{Plain(cell)}]({pageOf(cell)})" : Plain(cell)))),
        ]);

    public override void Json(string json) => Block("```json", json, "```");

    /// <summary>Text that means in Markdown nothing but what it says.</summary>
    private static string Plain(string text) => Marks().Replace(Printable.Of(text), @"\$0");

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private void Block(params IEnumerable<string> lines)
    {
        if (_isBegun)
        {
            text.WriteLine();
        }

        _isBegun = true;
        foreach (var line in lines)
        {
            text.WriteLine(line);
        }
    }

    /// <summary>What begins something anywhere, and what begins something at the start of a line.</summary>
    [GeneratedRegex(@"[\\`*_\[\]<>|&~]|^[#+\-=]+(?=\s|$)|(?<=^\d{1,9})[.)]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();
}
