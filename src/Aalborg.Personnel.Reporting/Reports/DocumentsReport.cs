namespace Aalborg.Personnel.Reporting;

/// <summary>The report of one document or of many: the overview of many, then each.</summary>
internal sealed class DocumentsReport(Sheet sheet, Language language)
{
    /// <summary>The most documents that a page reports one by one: more nobody turns the pages of, and they are held in memory.</summary>
    public const int MostDocuments = 500;

    private static readonly Section<Overview>[] Sections = [new OverviewSection(), new WorstRulesSection()];

    /// <summary>Writes it, going through the documents once.</summary>
    public void Write(IEnumerable<ReportDocument> documents)
    {
        var overview = new Overview(language);
        if (sheet.IsReadFromTheEnd)
        {
            WriteAsTheyCome(documents, overview);
        }
        else
        {
            WriteTogether(documents, overview);
        }
    }

    private static string Title(Language language) => language.Say("Forandringer vurderet efter politikken", "Changes assessed against the policy");

    private void WriteAsTheyCome(IEnumerable<ReportDocument> documents, Overview overview)
    {
        foreach (var document in documents)
        {
            overview.Add(document);
            WriteDocument(document, overview.Count);
            sheet.Paragraph(SourceNames.Line(document.Result.Source, language), Tone.Faint);
        }

        if (overview.Count != 1)
        {
            using var part = WriteOverview(overview);
        }

        sheet.End(Notes(overview, only: null));
    }

    private void WriteTogether(IEnumerable<ReportDocument> documents, Overview overview)
    {
        var kept = new List<ReportDocument>();
        foreach (var document in documents)
        {
            overview.Add(document);
            if (kept.Count < MostDocuments)
            {
                kept.Add(document);
            }
        }

        var only = overview.Count == 1 ? kept[0] : null;
        sheet.Begin(only is null ? Title(language) : TitleOf(only));
        if (only is not null)
        {
            WriteDocument(only, 1);
        }
        else
        {
            using var all = WriteOverview(overview);
            for (var i = 0; i < kept.Count; i++)
            {
                WriteDocument(kept[i], i + 1);
                sheet.Paragraph(SourceNames.Line(kept[i].Result.Source, language), Tone.Faint);
            }

            if (overview.Count > kept.Count)
            {
                var rest = overview.Count - kept.Count;
                sheet.Paragraph(language.Say($"… og {rest} dokumenter mere, som er talt med, men ikke vist her.", $"… and {rest} more {(rest == 1 ? "document" : "documents")}, counted but not shown here."));
            }
        }

        sheet.End(Notes(overview, only));
    }

    private string TitleOf(ReportDocument document) => document.Initiative is { } initiative
        ? ShownText.TitleOf(initiative, document.Result.Assessment!, language)
        : SourceNames.Of(document.Result.Source, language);

    private Sheet.Part WriteOverview(Overview overview)
    {
        var part = sheet.Titled(Title(language));
        sheet.Paragraph(overview.Summary);
        Sections.Write(sheet, overview);
        return part;
    }

    private void WriteDocument(ReportDocument document, int number)
    {
        if (document.Initiative is { } initiative)
        {
            InitiativeReport.Write(sheet, new(document.Result, initiative, language), number);
        }
        else
        {
            ErrorReport.Write(sheet, document.Result, number, language);
        }
    }

    /// <summary>What the signs mean, whose the sentences are, and the source of the only document.</summary>
    private IEnumerable<string> Notes(Overview overview, ReportDocument? only) =>
    [
        StatusSigns.Legend(language),
        .. overview.RuleBooks.Select(About).Distinct(StringComparer.Ordinal),
        .. only is { Initiative: not null } ? [SourceNames.Line(only.Result.Source, language)] : (string[])[],
    ];

    private string About(RuleBook book) => language.Say(
        $"Sætningerne er {book.Policy.Publisher.Name}s egne, gengivet ord for ord med deres id. Reglerne, deres vægt og dagene er regelbogens læsning af dem; det, sætningerne ikke siger direkte, står for sig som udledt.",
        $"The sentences are those of {book.Policy.Publisher.Name}, quoted word for word with their ids; the English is a translation. The rules, their weight and the days are the rule book's reading of them; what the sentences do not say outright is listed apart as inferred.");
}
