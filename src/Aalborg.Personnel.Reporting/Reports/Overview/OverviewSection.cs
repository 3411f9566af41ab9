using System.Globalization;

namespace Aalborg.Personnel.Reporting;

/// <summary>The documents, a row each.</summary>
internal sealed class OverviewSection : Section<Overview>
{
    public override string Name => "overview";

    public override string Heading(Overview subject) => subject.Language.Say("Overblik", "Overview");

    public override void Write(Sheet sheet, Overview subject)
    {
        var language = subject.Language;
        Column[] columns =
        [
            language.Say("Forandring", "Change"),
            language.Say("Fase", "Phase"),
            new(language.Say("Klar til", "Ready for")) { IsShort = true },
            .. subject.Principles.Select(principle => new Column(principle.Name.In(language)) { IsDetail = true }),
            new(language.Say("Krav", "Missing")) { IsNumber = true },
            new(language.Say("Endnu", "Not due")) { IsNumber = true },
            new(language.Say("Obs.", "Remarks")) { IsNumber = true },
            language.Say("Kilde", "Source"),
        ];
        sheet.Table(new(Heading(subject), columns, subject.Rows.Select((row, i) => CellsOf(row, i + 1, subject))) { IsWide = true });
        if (subject.Count > subject.Rows.Count)
        {
            sheet.Paragraph(Capped.More(subject.Count - subject.Rows.Count, language));
        }
    }

    private static Phrase[] CellsOf(OverviewRow row, int number, Overview subject) => row.Title is { } title
        ?
        [
            LinkTo(title, number),
            row.Phase,
            row.Ready,
            .. subject.Principles.Select(principle => row.VerdictOn(principle)?.Badge(subject.Language) ?? Phrase.Empty),
            Number(row.Requirements),
            Number(row.Open),
            Number(row.Remarks),
            row.Source,
        ]
        :
        [
            LinkTo(row.Source, number),
            Phrase.Badge(Status.Missing, subject.Language.Say("kunne ikke læses", "could not be read")),
            .. Enumerable.Repeat(Phrase.Empty, subject.Principles.Count + 4),
            row.Source,
        ];

    /// <summary>Documents that have no part of their own have no link.</summary>
    private static Phrase LinkTo(string title, int number) => number <= DocumentsReport.MostDocuments ? Phrase.ToDocument(title, number) : title;

    private static Phrase Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
