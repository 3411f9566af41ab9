namespace Aalborg.Personnel.Reporting;

/// <summary>Where the initiatives stand: their phases, and the verdicts on each principle.</summary>
internal sealed class StandingSection : Section<PortfolioSubject>
{
    public override string Name => "standing";

    public override string Heading(PortfolioSubject subject) => subject.Say("Hvor vi står", "Where we stand");

    public override void Write(Sheet sheet, PortfolioSubject subject)
    {
        sheet.Table(new(
            subject.Say("Faser", "Phases"),
            [subject.Say("Fase", "Phase"), new(subject.Say("Initiativer", "Initiatives")) { IsNumber = true }],
            subject.Portfolio.Phases.Select(count => (Phrase[])[Capitalized.Of(count.Phase.InWords().In(subject.Language)), PortfolioSubject.Number(count.Initiatives)])));
        sheet.Paragraph(subject.Say("De initiativer, der hverken er stoppet eller afsluttet:", "The initiatives neither stopped nor closed:"));
        var shares = subject.Portfolio.Verdicts.GroupBy(share => share.Principle).ToArray();
        sheet.Table(new(
            subject.Say("Vurdering", "Verdicts"),
            [subject.Say("Princip", "Principle"), .. shares[0].Select(share => new Column(share.Verdict.InWords().In(subject.Language)) { IsNumber = true })],
            shares.Select(principle => (Phrase[])[principle.Key.Name.In(subject.Language), .. principle.Select(share => (Phrase)PortfolioSubject.Number(share.Initiatives))]))
        {
            IsWide = true,
        });
    }
}
