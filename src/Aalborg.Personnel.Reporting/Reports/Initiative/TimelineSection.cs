namespace Aalborg.Personnel.Reporting;

/// <summary>What happens before, during and after: a picture, and all of it as a table.</summary>
internal sealed class TimelineSection : Section<InitiativeSubject>
{
    /// <summary>The most events that the table has: more nobody reads, and the document has the rest.</summary>
    private const int Most = 200;

    public override string Name => "timeline";

    public override string Heading(InitiativeSubject subject) => subject.Say("Før, under og efter", "Before, during and after");

    public override void Write(Sheet sheet, InitiativeSubject subject)
    {
        var timeline = subject.Timeline;
        if (timeline.IsEmpty)
        {
            sheet.Paragraph(subject.Say("Der er ingen datoer endnu.", "There are no dates yet."));
            return;
        }

        sheet.Figure(new TimelinePicture(timeline, subject.Language));
        if (timeline.Events.Count > 0)
        {
            Capped.Table(
                sheet,
                subject.Language,
                Heading(subject),
                [new(subject.Say("Dato", "Date")) { IsShort = true }, subject.Say("Hvad", "What"), new(subject.Say("Slags", "Kind")) { IsShort = true }],
                timeline.Events,
                Most,
                one => [timeline.DatesOf(one), Printable.Shortened(one.What, TimelineEvents.LongestText) + (one.Overdue is { } overdue ? $" ({overdue})" : ""), TimelineEvents.NameOf(one.Kind, subject.Language)]);
        }
    }
}
