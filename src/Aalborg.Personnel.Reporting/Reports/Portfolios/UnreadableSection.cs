namespace Aalborg.Personnel.Reporting;

/// <summary>The documents that could not be read.</summary>
internal sealed class UnreadableSection : Section<PortfolioSubject>
{
    public override string Name => "unreadable";

    public override string Heading(PortfolioSubject subject) => subject.Say("Kunne ikke læses", "Could not be read");

    public override bool HasContent(PortfolioSubject subject) => !subject.Unreadable.IsEmpty;

    public override void Write(Sheet sheet, PortfolioSubject subject) => Capped.Table(
        sheet,
        subject.Language,
        Heading(subject),
        [subject.Say("Kilde", "Source"), subject.Say("Fejl", "Error")],
        subject.Unreadable,
        PortfolioSubject.MostRows,
        one => (Phrase[])[SourceNames.Of(one.Source, subject.Language), one.Error.Message.In(subject.Language)]);
}
