namespace Aalborg.Personnel.Reporting;

/// <summary>The initiatives that came more than once.</summary>
internal sealed class DuplicatesSection : Section<PortfolioSubject>
{
    private const int MostSources = 5;

    public override string Name => "duplicates";

    public override string Heading(PortfolioSubject subject) => subject.Say("Læst mere end én gang", "Read more than once");

    public override bool HasContent(PortfolioSubject subject) => !subject.Portfolio.Duplicates.IsEmpty;

    public override void Write(Sheet sheet, PortfolioSubject subject)
    {
        sheet.Paragraph(subject.Say("Kun det første dokument tæller.", "Only the first document counts."));
        Capped.Table(
            sheet,
            subject.Language,
            Heading(subject),
            [new(subject.Say("Initiativ", "Initiative")) { IsShort = true }, subject.Say("Kilder", "Sources")],
            subject.Portfolio.Duplicates,
            PortfolioSubject.MostRows,
            duplicate => (Phrase[])
            [
                Phrase.Code(duplicate.Id.ToString("D")),
                Capped.Joined([.. duplicate.Sources], source => SourceNames.Of(source, subject.Language), MostSources, ", ", subject.Language),
            ]);
    }
}
