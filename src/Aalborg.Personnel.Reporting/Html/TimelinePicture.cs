using System.Globalization;

namespace Aalborg.Personnel.Reporting;

/// <summary>The timeline of a change as a picture (SVG): before, during and after, a lane for each kind of event, and the day marked.</summary>
internal sealed class TimelinePicture
{
    private const double Width = 960;
    private const double Gutter = 132;
    private const double Margin = 16;
    private const double Top = 52;
    private const double RowHeight = 26;
    private const double LanePadding = 8;
    private const double Bottom = 54;
    private const int MostRows = 12;
    private const double CharacterWidth = 6.4;
    private const double BoldWidth = 7.6;

    private readonly HtmlWriter _html;
    private readonly Chronicle _chronicle;
    private readonly Language _language;
    private readonly TimeScale _scale;
    private readonly (Lane Lane, ChronicleEvent[] Events, int Rows)[] _lanes;

    public TimelinePicture(HtmlWriter html, Chronicle chronicle, Language language)
    {
        (_html, _chronicle, _language) = (html, chronicle, language);
        var (first, last) = chronicle.FirstAndLast;
        var margin = Math.Max(7, (last.DayNumber - first.DayNumber) / 30);
        _scale = new(first.AddDays(-margin), last.AddDays(margin), Gutter, Width - Margin);
        _lanes =
        [
            .. Enum.GetValues<Lane>().Select(lane =>
            {
                ChronicleEvent[] events = [.. chronicle.Events.Where(one => one.Lane == lane)];
                return (lane, events, lane == Lane.Activity ? Math.Clamp(events.Length, 1, MostRows) : 1);
            }),
        ];
    }

    private double PlotHeight => _lanes.Sum(lane => HeightOf(lane.Rows));

    public void Write(string id)
    {
        var height = Top + PlotHeight + Bottom;
        using var svg = _html.Open(
            "svg",
            ("viewBox", $"0 0 {N(Width)} {N(height)}"),
            ("role", "img"),
            ("aria-labelledby", $"{id}-title {id}-desc"));
        _html.Write("title", _language.Say("Tidslinje for forandringen", "Timeline of the change"), ("id", $"{id}-title"));
        _html.Write("desc", Description(), ("id", $"{id}-desc"));
        WriteBands();
        WriteTicks();
        WriteDay();
        var y = Top;
        foreach (var (lane, events, rows) in _lanes)
        {
            WriteLane(lane, events, rows, y);
            y += HeightOf(rows);
        }

        WriteEnding(_chronicle.Timeline.Closed, ChangePhase.Closed);
        WriteEnding(_chronicle.Timeline.Stopped, ChangePhase.Stopped);
    }

    private static double HeightOf(int rows) => (rows * RowHeight) + LanePadding;

    private static string N(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);

    private string Description()
    {
        var counts = string.Join(", ", _lanes.Select(lane => $"{Chronicle.NameOf(lane.Lane, _language)}: {lane.Events.Length}"));
        return $"{_chronicle.Span(_language)} {counts}. {_language.Say("Det står i tabellen under billedet.", "It stands in the table below the picture.")}";
    }

    private void WriteBands()
    {
        var (starts, ends) = (_chronicle.Timeline.Starts, _chronicle.Timeline.Ends);
        if (starts is null)
        {
            WriteBand(_scale.Left, _scale.Right, "around", _language.Say("Start er ikke kendt", "The start is not known"));
            return;
        }

        var last = _chronicle.Timeline.Stopped <= _chronicle.On && !(ends < _chronicle.Timeline.Stopped) ? _chronicle.Timeline.Stopped : ends;
        var (from, to) = (_scale.At(starts.Value), last is { } end && end >= starts ? _scale.At(end.AddDays(1)) : _scale.Right);
        WriteBand(_scale.Left, from, "around", _language.Say("Før", "Before"));
        WriteBand(from, to, "during", _language.Say("Under", "During"));
        if (to < _scale.Right)
        {
            WriteBand(to, _scale.Right, "around", _language.Say("Efter", "After"));
        }
    }

    private void WriteBand(double from, double to, string className, string label)
    {
        _html.WriteShape("rect", ("class", className), ("x", N(from)), ("y", N(Top - 22)), ("width", N(to - from)), ("height", N(PlotHeight + 22)));
        if (to - from > label.Length * BoldWidth)
        {
            _html.Write("text", label, ("class", "band"), ("x", N((from + to) / 2)), ("y", N(Top - 6)));
        }
    }

    private void WriteTicks()
    {
        var (y, step) = (Top + PlotHeight, _scale.MonthsBetweenTicks);
        var isFirst = true;
        foreach (var tick in _scale.Ticks())
        {
            var x = _scale.At(tick);
            _html.WriteShape("path", ("class", "tick"), ("d", $"M{N(x)} {N(Top)}V{N(y + 5)}"));
            var year = tick.Year.ToString(CultureInfo.InvariantCulture);
            if (step >= 12)
            {
                _html.Write("text", year, ("class", "axis"), ("x", N(x)), ("y", N(y + 18)));
                continue;
            }

            var month = Vocabulary.InWords(new PartialDate(tick.Year, tick.Month)).In(_language)[..3];
            _html.Write("text", month, ("class", "axis"), ("x", N(x)), ("y", N(y + 18)));
            if (isFirst || tick.Month <= step)
            {
                _html.Write("text", year, ("class", "axis"), ("x", N(x)), ("y", N(y + 32)));
            }

            isFirst = false;
        }
    }

    private void WriteLane(Lane lane, ChronicleEvent[] events, int rows, double y)
    {
        _html.WriteShape("path", ("class", "lane"), ("d", $"M0 {N(y)}H{N(Width - Margin)}"));
        _html.Write("text", Chronicle.NameOf(lane, _language), ("class", "name"), ("x", "0"), ("y", N(y + (LanePadding / 2) + (RowHeight / 2) + 4)));
        if (events.Length == 0)
        {
            _html.Write("text", _language.Say("ingen", "none"), ("class", "none"), ("x", N(_scale.Left + 8)), ("y", N(y + (LanePadding / 2) + (RowHeight / 2) + 4)));
        }
        else if (lane == Lane.Activity)
        {
            WriteActivities(events, rows, y + (LanePadding / 2));
        }
        else
        {
            WriteMarks(lane, MarkCluster.Of(events, _scale), y + (LanePadding / 2) + (RowHeight / 2));
        }
    }

    private void WriteActivities(ChronicleEvent[] events, int rows, double y)
    {
        for (var row = 0; row < rows; row++)
        {
            var middle = y + (row * RowHeight) + (RowHeight / 2);
            if (row == MostRows - 1 && events.Length > MostRows)
            {
                var more = events.Length - row;
                _html.Write("text", _language.Say($"… og {more} mere", $"… and {more} more"), ("class", "none"), ("x", N(_scale.Left + 8)), ("y", N(middle + 4)));
                return;
            }

            WriteBar(events[row], middle);
        }
    }

    private void WriteBar(ChronicleEvent activity, double middle)
    {
        var (from, to) = (_scale.At(activity.Starts), Math.Max(_scale.At(activity.Ends.AddDays(1)), _scale.At(activity.Starts) + 4));
        using (_html.Open("g"))
        {
            _html.Write("title", TitleOf(activity));
            _html.WriteShape("rect", ("class", $"bar{(activity.IsSettled ? " settled" : "")}{(activity.IsOverdue ? " overdue" : "")}"), ("x", N(from)), ("y", N(middle - 9)), ("width", N(to - from)), ("height", "18"), ("rx", "3"));
        }

        var needed = (activity.What.Length * CharacterWidth) + 12;
        var (inside, after, before) = (to - from, _scale.Right - to, from - _scale.Left);
        var room = Math.Max(inside, Math.Max(after, before));
        var label = Fitting(activity.What, room - 12);
        if (needed <= inside || room <= inside)
        {
            _html.Write("text", label, ("class", "label"), ("x", N(from + 6)), ("y", N(middle + 4)));
        }
        else if (needed <= after || room <= after)
        {
            _html.Write("text", label, ("class", "label"), ("x", N(to + 6)), ("y", N(middle + 4)));
        }
        else
        {
            _html.Write("text", label, ("class", "label before"), ("x", N(from - 6)), ("y", N(middle + 4)));
        }
    }

    private void WriteMarks(Lane lane, IReadOnlyList<MarkCluster> clusters, double y)
    {
        for (var i = 0; i < clusters.Count; i++)
        {
            var cluster = clusters[i];
            using (_html.Open("g"))
            {
                _html.Write("title", string.Join("; ", cluster.Events.Take(5).Select(TitleOf)));
                _html.WriteShape("path", ("class", $"mark{(cluster.IsSettled ? " settled" : cluster.IsBegun ? " begun" : "")}{(cluster.IsOverdue ? " overdue" : "")}"), ("d", ShapeOf(lane, cluster.X, y)));
            }

            var room = (i + 1 < clusters.Count ? clusters[i + 1].X - 10 : _scale.Right) - cluster.X - 12;
            var words = cluster.Events.Count == 1 ? cluster.Events[0].What : $"{cluster.Events.Count}: {string.Join(" · ", cluster.Events.Take(5).Select(one => one.What))}";
            var label = Fitting(words, room);
            if (label.Length == 0 && cluster.Events.Count > 1)
            {
                label = cluster.Events.Count.ToString(CultureInfo.InvariantCulture);
            }

            _html.Write("text", label, ("class", "label"), ("x", N(cluster.X + 11)), ("y", N(y + 4)));
        }
    }

    private string TitleOf(ChronicleEvent one) => $"{Chronicle.DatesOf(one, _language)}: {EntryNames.Shortened(one.What, Chronicle.LongestText)}";

    /// <summary>A shape for each kind of event, so that nobody has to tell colours apart.</summary>
    private static string ShapeOf(Lane lane, double x, double y) => lane switch
    {
        Lane.Decision => $"M{N(x - 6)} {N(y - 6)}h12v12h-12z",
        Lane.Med => $"M{N(x)} {N(y - 7)}l7 13h-14z",
        Lane.Expectation => $"M{N(x - 7)} {N(y)}l4 -6h6l4 6l-4 6h-6z",
        Lane.ContextChange => $"M{N(x)} {N(y - 8)}l7 8l-7 8l-7 -8z",
        Lane.Message => $"M{N(x - 8)} {N(y - 6)}h16v12h-16zl8 7l8 -7",
        Lane.Involvement or Lane.Activity => $"M{N(x - 6)} {N(y)}a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z",
    };

    /// <summary>As much of a text as there is room for; nothing where that says nothing.</summary>
    private static string Fitting(string text, double room)
    {
        const int Least = 8;
        var most = (int)(room / CharacterWidth);
        return text.Length <= most ? text : most < Least ? "" : EntryNames.Shortened(text, most);
    }

    private void WriteDay()
    {
        const double LabelY = Top - 32;
        var (x, label) = (_scale.At(_chronicle.On), Vocabulary.InWords(_chronicle.On).In(_language));
        _html.WriteShape("path", ("class", "day"), ("d", $"M{N(x)} {N(LabelY + 4)}V{N(Top + PlotHeight)}"));
        WriteWords(label, "day", x, LabelY);
    }

    /// <summary>Words in bold beneath or above a place, moved inwards where they would not fit.</summary>
    private void WriteWords(string words, string className, double x, double y)
    {
        var half = words.Length * BoldWidth / 2;
        _html.Write("text", words, ("class", $"{className} band"), ("x", N(Math.Clamp(x, half, Width - half))), ("y", N(y)));
    }

    private void WriteEnding(DateOnly? date, ChangePhase phase)
    {
        if (date is { } known)
        {
            var (x, y) = (_scale.At(known), Top + PlotHeight);
            _html.WriteShape("path", ("class", "ending"), ("d", $"M{N(x)} {N(Top)}V{N(y + 36)}"));
            WriteWords(phase.InWords().In(_language), "ending", x, y + 48);
        }
    }
}
