using System.Globalization;

namespace Aalborg.Personnel.Reporting;

/// <summary>A sheet as Markdown, as GitHub renders it.</summary>
internal sealed class MarkdownSheet(TextWriter text) : Sheet
{
    private bool _isBegun;

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

    public override void Json(string json) => Block("```json", json, "```");

    internal override void End(IEnumerable<string> notes)
    {
        Block("---");
        foreach (var note in notes)
        {
            Paragraph(note);
        }
    }

    internal override Part Document(int number, string title)
    {
        if (Level > 0)
        {
            Block($"<a id=\"{AnchorOf(number.ToString(CultureInfo.InvariantCulture))}\"></a>");
        }

        return Titled(title);
    }

    internal override Part Section(string name, Phrase heading)
    {
        WriteHeading(Level + 1, heading);
        return Deeper();
    }

    internal override void Paragraph(Phrase text, Tone tone = Tone.Plain) => Block((tone == Tone.ToDo ? "→ " : "") + Written(text));

    internal override void Conclusion(Status status, Phrase text) => Block($"**{status.Sign()} {Written(text)}**");

    internal override void List(IEnumerable<Phrase> items) => Block(items.Select(item => $"- {Written(item)}"));

    internal override void NumberedList(IEnumerable<Phrase> items) => Block(items.Select((item, i) => $"{i + 1}. {Written(item)}"));

    internal override Part Entry(string? name, Status status, Phrase text)
    {
        Block($"**{status.Sign()}** {Written(text)}");
        return default;
    }

    internal override void Table(Table table) => Block(
        [
            Row(table.Columns.Select(column => Plain(column.Heading))),
            Row(table.Columns.Select(column => column.IsNumber ? "--:" : "---")),
            .. table.Rows.Select(row => Row(row.Select(Written))),
        ]);

    internal override void PageBreak() => Block("---");

    private protected override void WriteHeading(int level, Phrase text) => Block($"{new string('#', level)} {Written(text)}");

    private static string Written(Phrase phrase) => phrase.Runs is [{ Kind: RunKind.Text } only] ? Plain(only.Text) : string.Concat(phrase.Runs.Select(Written));

    private static string Written(Run run) => run.Kind switch
    {
        RunKind.Text or RunKind.Faint or RunKind.Heat or RunKind.SectionLink => Plain(run.Text),
        RunKind.Break => "<br>",
        RunKind.Strong => $"**{Plain(run.Text)}**",
        RunKind.Code => Code(run.Text),
        RunKind.Badge => $"{run.Status.Sign()} {Plain(run.Text)}",
        RunKind.DocumentLink => $"[{Plain(run.Text)}](#{AnchorOf(run.Target)})",
        RunKind.PageLink => $"[{Plain(run.Text)}]({run.Target})",
    };

    private static string AnchorOf(string number) => $"d{number}";

    /// <summary>Text that means in Markdown nothing but what it says.</summary>
    private static string Plain(string text) => MarkdownText.Of(Printable.Of(text)).Replace("$", "<span>$</span>", StringComparison.Ordinal);

    /// <summary>Code within a line; it is fenced by more backticks than it holds.</summary>
    private static string Code(string code)
    {
        var text = Printable.Of(code);
        var fence = "`";
        while (text.Contains(fence, StringComparison.Ordinal))
        {
            fence += '`';
        }

        return fence.Length == 1 && text.Length > 0 ? $"`{text}`" : $"{fence} {text} {fence}";
    }

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
}
