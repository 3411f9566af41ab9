namespace Aalborg.Personnel.Reporting;

/// <summary>The initiatives that go on, as a picture and as a table.</summary>
internal sealed class ScheduledSection : Section<PortfolioSubject>
{
    public override string Name => "timeline";

    public override string Heading(PortfolioSubject subject) => subject.Say("Tidslinje", "Timeline");

    public override bool HasContent(PortfolioSubject subject) => !subject.Scheduled.IsEmpty;

    public override void Write(Sheet sheet, PortfolioSubject subject)
    {
        var first = 1;
        foreach (var rows in subject.Scheduled.Chunk(PortfolioPicture.MostRows))
        {
            sheet.Figure(new PortfolioPicture(rows, first, subject));
            first += rows.Length;
        }

        sheet.Table(new(
            Heading(subject),
            [
                subject.Say("Initiativ", "Initiative"),
                subject.Say("Fase", "Phase"),
                new(subject.Say("Begynder", "Starts")) { IsShort = true },
                new(subject.Say("Slutter", "Ends")) { IsShort = true },
                new(subject.Say("Grupper", "Groups")) { IsNumber = true },
            ],
            subject.Scheduled.Select(one => (Phrase[])
            [
                subject.TitleOf(one.Title),
                one.Phase.InWords().In(subject.Language),
                subject.Day(one.Starts),
                one.Until is { } until ? subject.Day(until) : subject.Say("ikke kendt", "not known"),
                PortfolioSubject.Number(one.Groups),
            ])));
        if (subject.Portfolio.MoreScheduled is var more and > 0)
        {
            sheet.Paragraph(subject.Say($"… og {more} mere, som rammer færre grupper.", $"… and {more} more, which hit fewer groups."));
        }
    }
}
