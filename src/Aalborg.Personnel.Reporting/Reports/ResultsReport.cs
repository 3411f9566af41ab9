namespace Aalborg.Personnel.Reporting;

/// <summary>A report of one document or of many: the overview of many, then each.</summary>
/// <typeparam name="TResult">What there is of a document.</typeparam>
internal abstract class ResultsReport<TResult>(Sheet sheet, Language language)
    where TResult : class
{
    /// <summary>The sheet it is written on.</summary>
    protected Sheet Sheet => sheet;

    /// <summary>The language it is written in.</summary>
    protected Language Language => language;

    /// <summary>The title of a report of many.</summary>
    protected abstract string Title { get; }

    /// <summary>What is said of all of them before the sections of the overview.</summary>
    protected abstract string Summary { get; }

    /// <summary>The rule books of those that could be read, one for each sub-policy.</summary>
    protected abstract IEnumerable<RuleBook> RuleBooks { get; }

    /// <summary>Writes it, going through the results once.</summary>
    public void Write(IEnumerable<TResult> results)
    {
        if (sheet.IsReadFromTheEnd)
        {
            WriteAsTheyCome(results);
        }
        else
        {
            WriteTogether(results);
        }
    }

    /// <summary>Takes a result into the overview.</summary>
    protected abstract void Add(TResult result);

    /// <summary>Writes the sections of the overview.</summary>
    protected abstract void WriteOverview();

    /// <summary>Writes what there is of one document.</summary>
    protected abstract void WriteDocument(TResult result, int number);

    /// <summary>Where the document of a result came from.</summary>
    protected abstract string SourceOf(TResult result);

    /// <summary>The title of the document of a result, as it may be shown; nothing where it could not be read.</summary>
    protected abstract string? TitleOf(TResult result);

    private void WriteAsTheyCome(IEnumerable<TResult> results)
    {
        var count = 0;
        foreach (var result in results)
        {
            Add(result);
            WriteDocument(result, ++count);
            sheet.Paragraph(SourceNames.Line(SourceOf(result), language), Tone.Faint);
        }

        if (count != 1)
        {
            using var part = WriteWholeOverview();
        }

        sheet.End(Notes(only: null));
    }

    private void WriteTogether(IEnumerable<TResult> results)
    {
        var kept = new List<TResult>();
        var count = 0;
        foreach (var result in results)
        {
            Add(result);
            count++;
            if (kept.Count < DocumentsReport.MostDocuments)
            {
                kept.Add(result);
            }
        }

        var only = count == 1 ? kept[0] : null;
        sheet.Begin(only is null ? Title : TitleOf(only) ?? SourceNames.Of(SourceOf(only), language));
        if (only is not null)
        {
            WriteDocument(only, 1);
        }
        else
        {
            using var all = WriteWholeOverview();
            for (var i = 0; i < kept.Count; i++)
            {
                WriteDocument(kept[i], i + 1);
                sheet.Paragraph(SourceNames.Line(SourceOf(kept[i]), language), Tone.Faint);
            }

            if (count > kept.Count)
            {
                var rest = count - kept.Count;
                sheet.Paragraph(language.Say($"… og {rest} dokumenter mere, som er talt med, men ikke vist her.", $"… and {rest} more {(rest == 1 ? "document" : "documents")}, counted but not shown here."));
            }
        }

        sheet.End(Notes(only));
    }

    private Sheet.Part WriteWholeOverview()
    {
        var part = sheet.Titled(Title);
        sheet.Paragraph(Summary);
        WriteOverview();
        return part;
    }

    /// <summary>What the signs mean, whose the sentences are, and the source of the only document.</summary>
    private IEnumerable<string> Notes(TResult? only) =>
    [
        StatusSigns.Legend(language),
        .. RuleBooks.Select(About).Distinct(StringComparer.Ordinal),
        .. only is not null && TitleOf(only) is not null ? [SourceNames.Line(SourceOf(only), language)] : (string[])[],
    ];

    private string About(RuleBook book) => language.Say(
        $"Sætningerne er {book.Policy.Publisher.Name}s egne, gengivet ord for ord med deres id. Reglerne, deres vægt og dagene er regelbogens læsning af dem; det, sætningerne ikke siger direkte, står for sig som udledt.",
        $"The sentences are those of {book.Policy.Publisher.Name}, quoted word for word with their ids; the English is a translation. The rules, their weight and the days are the rule book's reading of them; what the sentences do not say outright is listed apart as inferred.");
}
