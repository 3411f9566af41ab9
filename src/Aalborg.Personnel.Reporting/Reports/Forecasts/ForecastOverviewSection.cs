using System.Globalization;

namespace Aalborg.Personnel.Reporting;

/// <summary>The documents, a row each: when something first becomes due, and how much.</summary>
internal sealed class ForecastOverviewSection : Section<ForecastOverview>
{
    public override string Name => "overview";

    public override string Heading(ForecastOverview subject) => subject.Language.Say("Overblik", "Overview");

    public override void Write(Sheet sheet, ForecastOverview subject)
    {
        var language = subject.Language;
        sheet.Table(new(
            Heading(subject),
            [
                language.Say("Forandring", "Change"),
                new(language.Say("Fase", "Phase")) { IsShort = true },
                new(language.Say("Forfalder først", "First due")) { IsShort = true },
                new(language.Say("Krav", "Requirements")) { IsNumber = true },
                new(language.Say("Obs.", "Remarks")) { IsNumber = true },
                language.Say("Kilde", "Source"),
            ],
            subject.Rows.Select(row => CellsOf(row, language)))
        { IsWide = true });
        if (subject.Count > subject.Rows.Count)
        {
            sheet.Paragraph(Capped.More(subject.Count - subject.Rows.Count, language));
        }
    }

    private static Phrase[] CellsOf(ForecastRow row, Language language)
    {
        if (row.Title is not { } title)
        {
            return
            [
                ForecastsReport.LinkTo(row.Source, row.Number),
                Phrase.Badge(Status.Missing, language.Say("kunne ikke læses", "could not be read")),
                Phrase.Empty,
                Phrase.Empty,
                Phrase.Empty,
                row.Source,
            ];
        }

        var first = row.Days.FirstOrDefault(day => !day.Coming.IsNothing);
        return
        [
            ForecastsReport.LinkTo(title, row.Number),
            row.Phase,
            first is null ? Phrase.Faint(language.Say("intet", "nothing")) : Vocabulary.InWords(first.On).In(language),
            row.Coming.Requirements.ToString(CultureInfo.InvariantCulture),
            row.Coming.Remarks.ToString(CultureInfo.InvariantCulture),
            row.Source,
        ];
    }
}
