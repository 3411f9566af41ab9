namespace Aalborg.Personnel.Reporting;

/// <summary>A sheet as plain text, for who shows no Markdown.</summary>
internal sealed class PlainSheet(TextWriter text) : Sheet
{
    private bool _isBegun;

    public override void Heading(int level, string text) => Block(text);

    public override void Paragraph(string text) => Block(text);

    public override void List(IEnumerable<string> items) => Block([.. items.Select(item => $"- {item}")]);

    public override void Quote(Statement statement, Language language) => Block(
        Translation(statement, language) is { } translation
            ? [$"{statement.Id} »{statement.Danish}«", translation]
            : [$"{statement.Id} »{statement.Danish}«"]);

    public override void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows, Func<string, string>? pageOf = null) =>
        Block([.. rows.Prepend(headings).Select(row => string.Join(" | ", row))]);

    public override void Json(string json) => Block(json);

    private void Block(params ReadOnlySpan<string> lines)
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
