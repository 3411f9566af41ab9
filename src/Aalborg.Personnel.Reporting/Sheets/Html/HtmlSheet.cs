using System.Globalization;

namespace Aalborg.Personnel.Reporting;

/// <summary>A sheet as one self-contained page: no network, no script, read on a screen, on a telephone, on paper and aloud.</summary>
internal sealed class HtmlSheet(TextWriter output, Language language) : Sheet
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'";

    private readonly HtmlWriter _html = new(output);
    private readonly Stack<HtmlWriter.Element> _page = new();
    private int _document;
    private int _figure;
    private bool _isAlone;

    public override void Quote(Statement statement, Language language)
    {
        using var quote = _html.Open("blockquote");
        using (_html.Open("p", ("lang", "da")))
        {
            _html.Write("span", statement.Id, ("class", "id"));
            _html.Text($" »{statement.Danish}«");
        }

        if (Translation(statement, language) is { } translation)
        {
            _html.Write("p", $"“{translation}”", ("class", "translation"));
        }
    }

    public override void Json(string json) => _html.Write("pre", json);

    internal override void Begin(string title)
    {
        _html.Raw("<!DOCTYPE html>\n");
        Open("html", ("lang", language.Say("da", "en")));
        using (_html.Open("head"))
        {
            _html.WriteVoid("meta", ("charset", "utf-8"));
            _html.WriteVoid("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            _html.WriteVoid("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy));
            _html.Write("title", title);
            _html.Raw($"<style>\n{HtmlStyle.Sheet}</style>\n");
        }

        Open("body");
        _html.Write("a", language.Say("Gå til indholdet", "Go to the content"), ("class", "skip"), ("href", "#content"));
        Open("main", ("id", "content"));
    }

    internal override void End(IEnumerable<string> notes)
    {
        Close();
        using (_html.Open("footer"))
        {
            foreach (var note in notes)
            {
                _html.Write("p", note);
            }
        }

        Close();
        Close();
    }

    internal override Part Document(int number, string title)
    {
        (_document, _figure) = (number, 0);
        _isAlone = Level == 0;
        var article = _html.Open("article", ("class", "document"), ("id", string.Create(CultureInfo.InvariantCulture, $"d{number}")), ("aria-labelledby", IdOf("title")));
        _html.Write(HeadingAt(Level + 1), title, ("id", IdOf("title")));
        return Deeper(() => article.Dispose());
    }

    internal override Part Section(string name, Phrase heading)
    {
        // A landmark only where it is one of few.
        var section = (_isAlone && Level == 1) || _document == 0
            ? _html.Open("section", ("class", name), ("aria-labelledby", IdOf(name)))
            : _html.Open("section", ("class", name));
        using (_html.Open(HeadingAt(Level + 1), ("id", IdOf(name))))
        {
            Write(heading);
        }

        return Deeper(() => section.Dispose());
    }

    internal override void Paragraph(Phrase text, Tone tone = Tone.Plain)
    {
        using var paragraph = tone == Tone.Plain ? _html.Open("p") : _html.Open("p", ("class", ClassOf(tone)));
        Write(text);
    }

    internal override void Conclusion(Status status, Phrase text)
    {
        using var paragraph = _html.Open("p", ("class", $"conclusion {ClassOf(status)}"));
        WriteSign(status);
        _html.Text(" ");
        Write(text);
    }

    internal override void List(IEnumerable<Phrase> items) => WriteList("ul", items);

    internal override void NumberedList(IEnumerable<Phrase> items) => WriteList("ol", items);

    internal override Part Entry(string? name, Status status, Phrase text)
    {
        var entry = name is null ? _html.Open("div", ("class", $"entry {ClassOf(status)}")) : _html.Open("div", ("class", $"entry {ClassOf(status)}"), ("id", IdOf(name)));
        using (_html.Open("p", ("class", "line")))
        {
            WriteSign(status);
            _html.Text(" ");
            Write(text);
        }

        return new(() => entry.Dispose());
    }

    internal override void Table(Table table)
    {
        using var scrolling = _html.Open("div", ("class", table.IsWide ? "scroll wide" : "scroll"), ("role", "region"), ("tabindex", "0"), ("aria-label", LabelOf(language.Say($"Tabel: {table.Label}", $"Table: {table.Label}"))));
        using var whole = _html.Open("table");
        using (_html.Open("thead"))
        {
            using var row = _html.Open("tr");
            foreach (var column in table.Columns)
            {
                _html.Write("th", column.Heading, ("scope", "col"), ("class", ClassOf(column)));
            }
        }

        using var body = _html.Open("tbody");
        foreach (var cells in table.Rows)
        {
            WriteRow(table, cells);
        }
    }

    internal override void Figure(IFigure figure)
    {
        using var whole = _html.Open("figure");
        using (_html.Open("div", ("class", "scroll"), ("role", "region"), ("tabindex", "0"), ("aria-label", LabelOf(figure.Title))))
        {
            figure.DrawSvg(_html, IdOf(_figure++ == 0 ? "figure" : string.Create(CultureInfo.InvariantCulture, $"figure-{_figure}")));
        }

        _html.Write("figcaption", figure.Caption);
    }

    internal override void PageBreak() => _html.WriteVoid("hr", ("class", "page"));

    private protected override void WriteHeading(int level, Phrase text)
    {
        using var heading = _html.Open(HeadingAt(level));
        Write(text);
    }

    private static string HeadingAt(int level) => string.Create(CultureInfo.InvariantCulture, $"h{Math.Min(level, 6)}");

    private static string ClassOf(Tone tone) => tone switch
    {
        Tone.Plain => "plain",
        Tone.Lead => "lead",
        Tone.Faint => "faint",
        Tone.ToDo => "todo",
    };

    private static string ClassOf(Status status) => status switch
    {
        Status.Missing or Status.No => "missing",
        Status.Remark => "remark",
        Status.Open or Status.Partly => "open",
        Status.Discuss => "discuss",
        Status.Late => "late",
        Status.Met => "met",
        Status.Aside => "aside",
    };

    private static string ClassOf(Warmth warmth) => warmth switch
    {
        Warmth.None => "nothing",
        Warmth.Some => "some",
        Warmth.Much => "much",
        Warmth.TooMuch => "too-much",
    };

    private static string ClassOf(Column column) => column.IsNumber ? "number" : column.IsShort ? "short" : "words";

    private void WriteRow(Table table, IReadOnlyList<Phrase> cells)
    {
        using var row = _html.Open("tr");
        for (var i = 0; i < cells.Count; i++)
        {
            using var cell = i == 0
                ? _html.Open("th", ("scope", "row"), ("class", ClassOf(table.Columns[i])))
                : _html.Open("td", ("class", ClassOf(table.Columns[i])));
            Write(cells[i]);
        }
    }

    private void WriteList(string tag, IEnumerable<Phrase> items)
    {
        using var list = _html.Open(tag);
        foreach (var one in items)
        {
            using var item = _html.Open("li");
            Write(one);
        }
    }

    private void Write(Phrase phrase)
    {
        foreach (var run in phrase.Runs)
        {
            Write(run);
        }
    }

    private void Write(Run run)
    {
        switch (run.Kind)
        {
            case RunKind.Text:
                _html.Text(run.Text);
                break;
            case RunKind.Break:
                _html.WriteVoid("br");
                break;
            case RunKind.Strong:
                _html.Write("strong", run.Text);
                break;
            case RunKind.Faint:
                _html.Write("span", run.Text, ("class", "faint"));
                break;
            case RunKind.Code:
                _html.Write("code", run.Text);
                break;
            case RunKind.Heat:
                _html.Write("span", run.Text, ("class", $"heat {ClassOf(run.Warmth)}"));
                break;
            case RunKind.Badge:
                WriteBadge(run);
                break;
            case RunKind.SectionLink:
                _html.Write("a", run.Text, ("href", $"#{IdOf(run.Target)}"));
                break;
            case RunKind.DocumentLink:
                _html.Write("a", run.Text, ("href", $"#d{run.Target}"));
                break;
            case RunKind.PageLink:
                _html.Write("a", run.Text, ("href", run.Target));
                break;
        }
    }

    private void WriteBadge(Run run)
    {
        using var badge = _html.Open("span", ("class", $"badge {ClassOf(run.Status)}"));
        WriteSign(run.Status);
        _html.Text($"\u00A0{run.Text}");
    }

    private void WriteSign(Status status) => _html.Write("span", status.Sign().ToString(), ("class", "sign"), ("aria-hidden", "true"));

    /// <summary>What a box that scrolls is called: no two of a page the same.</summary>
    private string LabelOf(string what) => _isAlone || _document == 0 ? what : string.Create(CultureInfo.InvariantCulture, $"{what} ({_document})");

    /// <summary>Ids of one page are apart, and a link holds them as they are: what else than letters, digits and hyphens a name holds stands as its code.</summary>
    private string IdOf(string name) =>
        string.Create(CultureInfo.InvariantCulture, $"d{_document}-{string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c == '-' ? $"{c}" : $"_{(int)c:x4}"))}");

    private void Open(string tag, params ReadOnlySpan<(string Name, string Value)> attributes) => _page.Push(_html.Open(tag, attributes));

    private void Close() => _page.Pop().Dispose();
}
