using System.Globalization;

namespace Aalborg.Personnel.Reporting;

/// <summary>A report as Markdown, as GitHub renders it: what the page has, but for the picture, whose table it has.</summary>
internal sealed class MarkdownReport(TextWriter output, Language language)
{
    private readonly MarkdownSheet _sheet = new(output);
    private readonly ReportWords _words = new(language);

    /// <summary>Writes one document, or many with an overview first.</summary>
    public void Write(Overview overview)
    {
        if (overview.Count == 1)
        {
            WriteDocument(overview.Documents[0], 1);
        }
        else
        {
            WriteOverview(overview);
            for (var i = 0; i < overview.Documents.Count; i++)
            {
                _sheet.Anchor(AnchorOf(i + 1));
                WriteDocument(overview.Documents[i], 2);
            }

            if (overview.Rest > 0)
            {
                _sheet.Paragraph(overview.RestInWords);
            }
        }

        _sheet.Rule();
        _sheet.Paragraph(Marks.Legend(language));
        foreach (var about in overview.RuleBooks.Select(_words.About).Distinct(StringComparer.Ordinal))
        {
            _sheet.Paragraph(about);
        }
    }

    private static string AnchorOf(int number) => string.Create(CultureInfo.InvariantCulture, $"d{number}");

    private void WriteOverview(Overview overview)
    {
        _sheet.Heading(1, _words.OverviewTitle);
        _sheet.Paragraph(overview.Summary);
        var principles = overview.Principles;
        _sheet.Heading(2, _words.Overview);
        _sheet.Table(
            [
                _words.Change,
                _words.Source,
                _words.Phase,
                _words.Ready,
                .. principles.Select(principle => principle.Name.In(language)),
                .. _words.Counts,
            ],
            overview.Documents.Select(document => RowOf(document, principles)),
            linkOf: row => $"#{AnchorOf(row + 1)}");
        if (overview.Worst.Any())
        {
            _sheet.Heading(2, _words.WorstRules);
            _sheet.Table(
                _words.WorstRulesColumns,
                overview.Worst.Select(tally => (string[])[tally.Rule.Id.Value, tally.Rule.Title.In(language), Number(tally.Documents), Number(tally.Findings)]));
        }
    }

    private string[] RowOf(ReportDocument document, ValueList<Principle> principles)
    {
        var row = new OverviewRow(document.Result, language);
        if (document.Result.Assessment is not { } assessment)
        {
            return [_words.NameOf(document.Result.Source), $"{row.Mark.Sign()} {row.InWords}", "", "", .. principles.Select(_ => ""), "", "", ""];
        }

        return
        [
            ShownText.TitleOf(document.Initiative!, assessment, language),
            _words.NameOf(document.Result.Source),
            assessment.Phase.InWords().In(language),
            row.Ready is { } ready ? $"{ready.Mark.Sign()} {ready.InWords}" : "",
            .. principles.Select(principle => string.Join(", ", assessment.Verdicts.Where(one => one.Principle == principle).Select(one => Marked(one.Verdict.AsMark(), one.Verdict.InWords())))),
            Number(row.Errors),
            Number(row.Warnings),
            Number(row.Open),
        ];
    }

    private void WriteDocument(ReportDocument document, int level)
    {
        if (document.Initiative is not null)
        {
            new InitiativeMarkdown(_sheet, new InitiativeReport(document.Result, document.Initiative, language), language, level).Write(document.Result.Source);
            return;
        }

        var error = new ErrorReport(document.Result.Error!, language);
        _sheet.Heading(level, _words.NameOf(document.Result.Source));
        _sheet.Strong($"{Mark.Error.Sign()} {_words.Unreadable}");
        if (error.Place is { } place)
        {
            _sheet.Paragraph(place);
        }

        _sheet.Paragraph(error.Message);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Marked(Mark mark, LocalizedText words) => $"{mark.Sign()} {words.In(language)}";
}
