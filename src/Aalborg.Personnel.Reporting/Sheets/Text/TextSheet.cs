namespace Aalborg.Personnel.Reporting;

/// <summary>A sheet as text, for a terminal or for tools that show no Markdown.</summary>
internal sealed class TextSheet(TextWriter output, TextLayout layout) : Sheet
{
    private string _indent = layout.Indent;
    private bool _isBegun;

    internal override bool IsReadFromTheEnd => true;

    public override void Quote(Statement statement, Language language)
    {
        var id = $"{statement.Id} ";
        Write($"»{statement.Danish}«", id);
        if (Translation(statement, language) is { } translation)
        {
            Write($"“{translation}”", new string(' ', id.Length), ink: Ink.Faint);
        }
    }

    public override void Json(string json)
    {
        foreach (var line in json.Split('\n'))
        {
            output.WriteLine(_indent + layout.Indent + Printable.Of(line));
        }
    }

    internal override void End(IEnumerable<string> notes)
    {
        output.WriteLine();
        foreach (var note in notes)
        {
            Write(note, ink: Ink.Faint);
        }
    }

    internal override Part Document(int number, string title)
    {
        WriteHeading(1, title);
        return Deeper();
    }

    internal override Part Section(string name, Phrase heading)
    {
        WriteHeading(Level + 1, heading);
        return Deeper();
    }

    internal override void Paragraph(Phrase text, Tone tone = Tone.Plain) => Write(text, tone == Tone.ToDo ? "→ " : "", ink: tone.AsInk());

    internal override void Conclusion(Status status, Phrase text) => Write(text, $"{status.Sign()} ", ink: status.AsInk());

    internal override void List(IEnumerable<Phrase> items)
    {
        foreach (var item in items)
        {
            Write(item, "• ");
        }
    }

    internal override void NumberedList(IEnumerable<Phrase> items)
    {
        var number = 1;
        foreach (var item in items)
        {
            Write(item, $"{number++}. ");
        }
    }

    internal override Part Entry(string? name, Status status, Phrase text)
    {
        Write(text, $"{status.Sign()} ", ink: status.AsInk());
        var before = _indent;
        _indent += "    ";
        return new(() => _indent = before);
    }

    internal override void Table(Table table)
    {
        foreach (var line in new TextTable(table, Width).Lines())
        {
            WriteLine(_indent, line);
        }
    }

    internal override void PageBreak()
    {
        if (Width < int.MaxValue / 2)
        {
            output.WriteLine();
            output.WriteLine(new string('─', layout.Width));
        }
    }

    private int Width => layout.Width - _indent.Length;

    private protected override void WriteHeading(int level, Phrase text)
    {
        if (_isBegun)
        {
            output.WriteLine();
        }

        _isBegun = true;
        var indent = level > 2 ? layout.Indent : "";
        foreach (var line in TextLines.Of(text, layout.Width - indent.Length, Ink.Bold))
        {
            WriteLine(indent, line);
        }
    }

    /// <summary>Writes a paragraph; its lines but the first are as far in as what it begins with is long.</summary>
    private void Write(Phrase phrase, string first = "", Ink ink = Ink.Plain)
    {
        _isBegun = true;
        foreach (var line in TextLines.Of(phrase, Width - first.Length, ink))
        {
            var whole = new TextLine();
            whole.Add(first, string.IsNullOrWhiteSpace(first) ? Ink.Plain : ink);
            whole.Add(line);
            WriteLine(_indent, whole);
            first = new string(' ', first.Length);
        }
    }

    private void WriteLine(string indent, TextLine line)
    {
        output.Write(indent);
        output.WriteLine(line.Written(layout.HasColour));
    }
}
