namespace Aalborg.Personnel.Reporting;

/// <summary>What is due next, by date.</summary>
internal sealed class DueSection : Section<PortfolioSubject>
{
    public override string Name => "due";

    public override string Heading(PortfolioSubject subject)
    {
        var until = subject.Day(subject.Portfolio.On.AddDays(subject.Portfolio.Days));
        return subject.Say($"Hvad der skal ske frem til {until}", $"What is due until {until}");
    }

    public override void Write(Sheet sheet, PortfolioSubject subject)
    {
        if (subject.Due.IsEmpty)
        {
            sheet.Paragraph(subject.Say("Der er ikke noget.", "There is nothing."));
            return;
        }

        sheet.Table(new(
            subject.Say("Hvad der skal ske", "What is due"),
            [
                new(subject.Say("Dag", "Date")) { IsShort = true },
                subject.Say("Hvad", "What"),
                subject.Say("Initiativ", "Initiative"),
                subject.Say("Ansvarlig", "Responsible"),
            ],
            subject.Due.Take(PortfolioSubject.MostRows).Select(due => (Phrase[])
            [
                subject.Day(due.On),
                Capitalized.Of(due.Kind.InWords().In(subject.Language)),
                subject.TitleOf(due.Title),
                due.Responsible is { } responsible ? subject.TitleOf(responsible) : Phrase.Empty,
            ])));
        if (subject.Due.Count + subject.Portfolio.MoreDue - PortfolioSubject.MostRows is var more and > 0)
        {
            sheet.Paragraph(Capped.More(more, subject.Language));
        }
    }
}
