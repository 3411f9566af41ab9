using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>The report of what the rules say of one document or of many.</summary>
internal sealed class DocumentsReport(Sheet sheet, Language language) : ResultsReport<CheckResult>(sheet, language)
{
    /// <summary>The most documents that a page reports one by one: more nobody turns the pages of, and they are held in memory.</summary>
    public const int MostDocuments = 500;

    private static readonly Section<Overview>[] Sections = [new OverviewSection(), new WorstRulesSection()];

    private readonly Overview _overview = new(language);

    protected override string Title => Language.Say("Forandringer vurderet efter politikken", "Changes assessed against the policy");

    protected override string Summary => _overview.Summary;

    protected override IEnumerable<RuleBook> RuleBooks => _overview.RuleBooks;

    protected override void Add(CheckResult result) => _overview.Add(result);

    protected override void WriteOverview() => Sections.Write(Sheet, _overview);

    protected override string SourceOf(CheckResult result) => result.Source;

    protected override string? TitleOf(CheckResult result) =>
        result.IsRead ? ShownText.TitleOf(result.Initiative, result.Assessment, Language) : null;

    protected override void WriteDocument(CheckResult result, int number)
    {
        if (result.IsRead)
        {
            InitiativeReport.Write(Sheet, new(result, Language), number);
        }
        else
        {
            ErrorReport.Write(Sheet, result.Source, result.Error, number, Language);
        }
    }
}
