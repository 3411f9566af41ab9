namespace Aalborg.Personnel.Reporting;

/// <summary>A sheet as Markdown, as GitHub renders it.</summary>
internal sealed class MarkdownSheet(TextWriter text) : Sheet
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

    /// <summary>Writes a table whose rows lead to other parts of the page.</summary>
    public void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows, Func<int, string> linkOf) => Block(
        [
            Row(headings),
            Row(headings.Select(_ => "---")),
            .. rows.Select((row, i) => Row(row.Select((cell, column) => column == 0 ? $"[{Plain(cell)}]({linkOf(i)})" : Plain(cell)))),
        ]);

    /// <summary>Writes a paragraph that stands out.</summary>
    public void Strong(string text) => Block($"**{Plain(text)}**");

    /// <summary>Writes a paragraph of code.</summary>
    public void Code(string code) => Block(Span(code));

    /// <summary>Writes steps, numbered.</summary>
    public void Steps(IEnumerable<string> steps) => Block(steps.Select((step, i) => $"{i + 1}. {Plain(step)}"));

    /// <summary>Writes places: what people call each, its pointer, and what is said of it.</summary>
    public void Places(IEnumerable<(string Words, string Pointer, string? Remark)> places) => Block(
        places.Select(place => $"- {(place.Words.Length == 0 ? "" : $"{Plain(place.Words)} ")}{Span(place.Pointer)}{(place.Remark is null ? "" : $" ({Plain(place.Remark)})")}"));

    /// <summary>Writes a place that links may lead to.</summary>
    public void Anchor(string name) => Block($"<a id=\"{name}\"></a>");

    /// <summary>Writes a line from side to side.</summary>
    public void Rule() => Block("---");

    public override void Json(string json) => Block("```json", json, "```");

    /// <summary>Text that means in Markdown nothing but what it says.</summary>
    private static string Plain(string text) => MarkdownText.Of(Printable.Of(text)).Replace("$", "<span>$</span>", StringComparison.Ordinal);

    /// <summary>Code within a line; it is fenced by more backticks than it holds.</summary>
    private static string Span(string code)
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
