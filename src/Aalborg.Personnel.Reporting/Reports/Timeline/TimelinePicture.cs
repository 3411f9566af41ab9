namespace Aalborg.Personnel.Reporting;

/// <summary>The timeline of a change as a picture: before, during and after, a row for each kind of event, and the day of the assessment.</summary>
internal sealed class TimelinePicture(TimelineEvents timeline, Language language) : IFigure
{
    public string Title => language.Say("Tidslinje for forandringen", "Timeline of the change");

    public string Caption => $"{timeline.Span} {language.Say(
        $"Den stiplede streg er {Vocabulary.InWords(timeline.On).Danish}. Udfyldt: sket senest den dag. Tomt: ikke sket endnu. Tyk kant: skulle være sket.",
        $"The dashed line is {Vocabulary.InWords(timeline.On).In(language)}. Filled: had happened by that day. Hollow: not yet. Thick edge: should have happened.")}";

    public void DrawSvg(HtmlWriter html, string id) => new TimelineDrawing(html, timeline, language).Draw(id, Title);
}
