namespace Aalborg.Personnel.Reporting;

/// <summary>What happens when, as part of a page: a picture, and everything in it as a table for who does not see it.</summary>
internal sealed class TimelineHtml(HtmlWriter html, Language language, Func<string, string> idOf, Func<string, string> regionOf)
{
    /// <summary>A longer table waits until it is asked for.</summary>
    private const int MostOpen = 40;

    private readonly ReportWords _words = new(language);

    public void Write(Chronicle chronicle)
    {
        if (chronicle.IsEmpty)
        {
            html.Write("p", _words.NoDates);
            return;
        }

        using (html.Open("figure"))
        {
            using (html.Scrolling(regionOf(language.Say("Tidslinjen", "The timeline"))))
            {
                new TimelinePicture(html, chronicle, language).Write(idOf("picture"));
            }

            html.Write("figcaption", Caption(chronicle));
        }

        WriteTable(chronicle);
    }

    private string Caption(Chronicle chronicle) =>
        $"{chronicle.Span(language)} {language.Say(
            $"Den stiplede streg er {Vocabulary.InWords(chronicle.On).Danish}. Udfyldt: sket senest den dag. Tomt: ikke sket endnu. Tyk kant: skulle være sket.",
            $"The dashed line is {Vocabulary.InWords(chronicle.On).In(language)}. Filled: had happened by that day. Hollow: not yet. Thick edge: was to have happened.")}{chronicle.WithoutDate(language)}";

    private void WriteTable(Chronicle chronicle)
    {
        using var details = chronicle.Events.Count <= MostOpen ? html.Open("details", ("open", "")) : html.Open("details");
        html.Write("summary", language.Say($"Tidslinjen som tabel ({chronicle.Events.Count})", $"The timeline as a table ({chronicle.Events.Count})"));
        using var scrolling = html.Scrolling(regionOf(language.Say("Tidslinjen som tabel", "The timeline as a table")));
        using var table = html.Open("table");
        html.WriteColumns(_words.TimelineColumns);
        using var rows = html.Open("tbody");
        foreach (var one in chronicle.Events.Take(Chronicle.MostShown))
        {
            using var row = html.Open("tr");
            html.Write("th", Chronicle.DatesOf(one, language), ("scope", "row"));
            html.Write("td", EntryNames.Shortened(one.What, Chronicle.LongestText));
            html.Write("td", Chronicle.NameOf(one.Lane, language));
        }

        if (chronicle.Events.Count > Chronicle.MostShown)
        {
            using var row = html.Open("tr");
            html.Write("td", _words.More(chronicle.Events.Count - Chronicle.MostShown), ("colspan", "3"));
        }
    }
}
