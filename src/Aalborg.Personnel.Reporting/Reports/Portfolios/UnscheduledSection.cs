namespace Aalborg.Personnel.Reporting;

/// <summary>The initiatives without a start.</summary>
internal sealed class UnscheduledSection : Section<PortfolioSubject>
{
    public override string Name => "unscheduled";

    public override string Heading(PortfolioSubject subject) => subject.Say("Initiativer uden start", "Initiatives without a start");

    public override bool HasContent(PortfolioSubject subject) => !subject.Portfolio.Unscheduled.IsEmpty;

    public override void Write(Sheet sheet, PortfolioSubject subject)
    {
        var unscheduled = subject.Portfolio.Unscheduled;
        sheet.List(unscheduled.Take(PortfolioSubject.MostRows).Select(initiative => (Phrase)subject.TitleOf(initiative.Title)));
        if (unscheduled.Count > PortfolioSubject.MostRows)
        {
            sheet.Paragraph(Capped.More(unscheduled.Count - PortfolioSubject.MostRows, subject.Language));
        }
    }
}
