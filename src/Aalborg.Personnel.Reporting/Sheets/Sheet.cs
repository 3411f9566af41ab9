namespace Aalborg.Personnel.Reporting;

/// <summary>A sheet that pages and reports are written on, such as Markdown or text. What they say is written once; a sheet decides what it looks like.</summary>
public abstract class Sheet
{
    private protected Sheet()
    {
    }

    /// <summary>Gets whether its reader sees what comes last first, as at a prompt: then an overview stands below the documents, which are written as they come.</summary>
    internal virtual bool IsReadFromTheEnd => false;

    /// <summary>Gets the level of the heading that encloses what is written; 0 at the start.</summary>
    private protected int Level { get; private set; }

    /// <summary>Creates a sheet of Markdown as GitHub renders it.</summary>
    /// <param name="output">Where to write.</param>
    /// <returns>The sheet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is <see langword="null"/>.</exception>
    public static Sheet OfMarkdown(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        return new MarkdownSheet(output);
    }

    /// <summary>Creates a sheet of text for a terminal.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="layout">The width and whether there are colours; by default 100 characters without colours.</param>
    /// <returns>The sheet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is <see langword="null"/>.</exception>
    public static Sheet OfText(TextWriter output, TextLayout? layout = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        return new TextSheet(output, layout ?? new TextLayout());
    }

    /// <summary>Writes a heading.</summary>
    /// <param name="level">The level, from 1.</param>
    /// <param name="text">The text.</param>
    public void Heading(int level, string text) => WriteHeading(level, text);

    /// <summary>Writes a paragraph.</summary>
    /// <param name="text">The text.</param>
    public void Paragraph(string text) => Paragraph((Phrase)text, Tone.Plain);

    /// <summary>Writes a list.</summary>
    /// <param name="items">The items.</param>
    public void List(IEnumerable<string> items) => List(items.Select(item => (Phrase)item));

    /// <summary>Quotes a sentence of a policy in its own words and, for English readers, in translation.</summary>
    /// <param name="statement">The sentence.</param>
    /// <param name="language">The reader's language.</param>
    public abstract void Quote(Statement statement, Language language);

    /// <summary>Writes a table.</summary>
    /// <param name="headings">The headings of the columns.</param>
    /// <param name="rows">The rows; the first cell of each says what it is about.</param>
    /// <param name="pageOf">Returns the address of the page about a first cell, where there is one.</param>
    public void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows, Func<string, string>? pageOf = null) => Table(new(
        headings[0],
        [.. headings.Select(heading => (Column)heading)],
        rows.Select(row => (Phrase[])[.. row.Select((cell, i) => i == 0 && pageOf is not null ? Phrase.ToPage(cell, pageOf(cell)) : (Phrase)cell)])));

    /// <summary>Writes JSON as it is.</summary>
    /// <param name="json">The JSON.</param>
    public abstract void Json(string json);

    /// <summary>Begins the whole of what is written.</summary>
    internal virtual void Begin(string title)
    {
    }

    /// <summary>Ends it with what may be passed over at first.</summary>
    internal abstract void End(IEnumerable<string> notes);

    /// <summary>Begins what stands below a title; it ends when what is returned is disposed.</summary>
    internal Part Titled(Phrase title)
    {
        WriteHeading(Level + 1, title);
        return Deeper();
    }

    /// <summary>Begins a document of a report, with its title as heading; it ends when what is returned is disposed.</summary>
    /// <param name="number">Its number in the report, from 1.</param>
    /// <param name="title">Its title.</param>
    internal abstract Part Document(int number, string title);

    /// <summary>Begins a section; it ends when what is returned is disposed.</summary>
    /// <param name="name">Its name, by which links find it.</param>
    /// <param name="heading">Its heading.</param>
    internal abstract Part Section(string name, Phrase heading);

    /// <summary>Writes a paragraph.</summary>
    internal abstract void Paragraph(Phrase text, Tone tone = Tone.Plain);

    /// <summary>Writes the one sentence to remember.</summary>
    internal abstract void Conclusion(Status status, Phrase text);

    /// <summary>Writes a list.</summary>
    internal abstract void List(IEnumerable<Phrase> items);

    /// <summary>Writes a list in order.</summary>
    internal abstract void NumberedList(IEnumerable<Phrase> items);

    /// <summary>Writes an entry: a line with its status; what is written until the part is disposed belongs to it.</summary>
    /// <param name="name">Its name, by which links find it; none where nothing leads to it.</param>
    /// <param name="status">Its status.</param>
    /// <param name="text">Its line.</param>
    internal abstract Part Entry(string? name, Status status, Phrase text);

    /// <summary>Writes a table.</summary>
    internal abstract void Table(Table table);

    /// <summary>Shows a picture and its caption, on a sheet that can; elsewhere what is said in its place.</summary>
    internal virtual void Figure(IFigure figure)
    {
        if (figure.Words is { } words)
        {
            Paragraph(words);
        }
    }

    /// <summary>Ends the page, on paper; elsewhere it is a line.</summary>
    internal abstract void PageBreak();

    /// <summary>The translation of a sentence, for English readers.</summary>
    private protected static string? Translation(Statement statement, Language language) => language == Language.English ? statement.Text.English : null;

    private protected abstract void WriteHeading(int level, Phrase text);

    /// <summary>A part whose headings are one level further down, and what ends it.</summary>
    private protected Part Deeper(Action? end = null)
    {
        Level++;
        return new(() =>
        {
            Level--;
            end?.Invoke();
        });
    }

    /// <summary>A part of what is written, until it is disposed.</summary>
    internal readonly struct Part(Action? end) : IDisposable
    {
        public void Dispose() => end?.Invoke();
    }
}
