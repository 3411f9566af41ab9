using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>The report of one document or of many: the overview of many, then each.</summary>
internal sealed class DocumentsReport(Sheet sheet, Language language)
{
    /// <summary>The most documents that a page reports one by one: more nobody turns the pages of, and they are held in memory.</summary>
    public const int MostDocuments = 500;

    private static readonly Section<Overview>[] Sections = [new OverviewSection(), new WorstRulesSection()];

    /// <summary>Writes it, going through the documents once.</summary>
    public void Write(IEnumerable<CheckResult> results)
    {
        var overview = new Overview(language);
        if (sheet.IsReadFromTheEnd)
        {
            WriteAsTheyCome(results, overview);
        }
        else
        {
            WriteTogether(results, overview);
        }
    }

    private static string Title(Language language) => language.Say("Forandringer vurderet efter politikken", "Changes assessed against the policy");

    private void WriteAsTheyCome(IEnumerable<CheckResult> results, Overview overview)
    {
        foreach (var result in results)
        {
            overview.Add(result);
            WriteDocument(result, overview.Count);
            sheet.Paragraph(SourceNames.Line(result.Source, language), Tone.Faint);
        }

        if (overview.Count != 1)
        {
            using var part = WriteOverview(overview);
        }

        sheet.End(Notes(overview, only: null));
    }

    private void WriteTogether(IEnumerable<CheckResult> results, Overview overview)
    {
        var kept = new List<CheckResult>();
        foreach (var result in results)
        {
            overview.Add(result);
            if (kept.Count < MostDocuments)
            {
                kept.Add(result);
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
                sheet.Paragraph(SourceNames.Line(kept[i].Source, language), Tone.Faint);
            }

            if (overview.Count > kept.Count)
            {
                var rest = overview.Count - kept.Count;
                sheet.Paragraph(language.Say($"… og {rest} dokumenter mere, som er talt med, men ikke vist her.", $"… and {rest} more {(rest == 1 ? "document" : "documents")}, counted but not shown here."));
            }
        }

        sheet.End(Notes(overview, only));
    }

    private string TitleOf(CheckResult result) => result.IsRead
        ? ShownText.TitleOf(result.Initiative, result.Assessment, language)
        : SourceNames.Of(result.Source, language);

    private Sheet.Part WriteOverview(Overview overview)
    {
        var part = sheet.Titled(Title(language));
        sheet.Paragraph(overview.Summary);
        Sections.Write(sheet, overview);
        return part;
    }

    private void WriteDocument(CheckResult result, int number)
    {
        if (result.IsRead)
        {
            InitiativeReport.Write(sheet, new(result, language), number);
        }
        else
        {
            ErrorReport.Write(sheet, result, number, language);
        }
    }

    /// <summary>What the signs mean, whose the sentences are, and the source of the only document.</summary>
    private IEnumerable<string> Notes(Overview overview, CheckResult? only) =>
    [
        StatusSigns.Legend(language),
        .. overview.RuleBooks.Select(About).Distinct(StringComparer.Ordinal),
        .. only is { IsRead: true } ? [SourceNames.Line(only.Source, language)] : (string[])[],
    ];

    private string About(RuleBook book) => language.Say(
        $"Sætningerne er {book.Policy.Publisher.Name}s egne, gengivet ord for ord med deres id. Reglerne, deres vægt og dagene er regelbogens læsning af dem; det, sætningerne ikke siger direkte, står for sig som udledt.",
        $"The sentences are those of {book.Policy.Publisher.Name}, quoted word for word with their ids; the English is a translation. The rules, their weight and the days are the rule book's reading of them; what the sentences do not say outright is listed apart as inferred.");
}
