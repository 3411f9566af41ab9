using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>The report of what becomes due in one document or in many.</summary>
internal sealed class ForecastsReport(Sheet sheet, Language language) : ResultsReport<ForecastResult>(sheet, language)
{
    private static readonly Section<ForecastOverview>[] Sections = [new ForecastOverviewSection(), new ForecastDaysSection()];

    private readonly ForecastOverview _overview = new(language);

    protected override string Title => Language.Say("Hvad der forfalder, hvis ingen gør noget", "What becomes due if nobody does anything");

    protected override string Summary => _overview.Summary;

    protected override IEnumerable<RuleBook> RuleBooks => _overview.RuleBooks;

    /// <summary>Documents that have no part of their own have no link.</summary>
    public static Phrase LinkTo(string title, int number) => number <= DocumentsReport.MostDocuments ? Phrase.ToDocument(title, number) : title;

    protected override void Add(ForecastResult result) => _overview.Add(result);

    protected override void WriteOverview() => Sections.Write(Sheet, _overview);

    protected override string SourceOf(ForecastResult result) => result.Source;

    protected override string? TitleOf(ForecastResult result) =>
        result.IsRead ? ShownText.TitleOf(result.Initiative, result.Forecast.Assessment, Language) : null;

    protected override void WriteDocument(ForecastResult result, int number)
    {
        if (result.IsRead)
        {
            ForecastReport.Write(Sheet, new(result.Source, result.Initiative, result.Forecast, Language), number);
        }
        else
        {
            ErrorReport.Write(Sheet, result.Source, result.Error, number, Language);
        }
    }
}
