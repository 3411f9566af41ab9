using System.Globalization;

namespace Aalborg.Personnel.Reporting;

/// <summary>Draws a timeline as SVG.</summary>
internal sealed class TimelineDrawing
{
    private const double Width = 960;
    private const double Gutter = 132;
    private const double Margin = 16;
    private const double Top = 52;
    private const double RowHeight = 26;
    private const double RowPadding = 8;
    private const double Bottom = 54;
    private const int MostRows = 12;
    private const double BoldWidth = 7.6;

    private readonly HtmlWriter _html;
    private readonly TimelineEvents _timeline;
    private readonly Language _language;
    private readonly TimeScale _scale;
    private readonly (TimelineEventKind Kind, TimelineEvent[] Events, int Rows)[] _rows;

    public TimelineDrawing(HtmlWriter html, TimelineEvents timeline, Language language)
    {
        (_html, _timeline, _language) = (html, timeline, language);
        var (first, last) = timeline.FirstAndLast;
        var margin = Math.Max(7, (last.DayNumber - first.DayNumber) / 30);
        _scale = new(first.AddDays(-margin), last.AddDays(margin), Gutter, Width - Margin);
        _rows =
        [
            .. Enum.GetValues<TimelineEventKind>().Select(kind =>
            {
                TimelineEvent[] events = [.. timeline.Events.Where(one => one.Kind == kind)];
                return (kind, events, kind == TimelineEventKind.Activity ? Math.Clamp(events.Length, 1, MostRows) : 1);
            }),
        ];
    }

    /// <summary>Where the line of the day goes.</summary>
    private double Day => _scale.At(_timeline.On);

    private double PlotHeight => _rows.Sum(row => HeightOf(row.Rows));

    public void Draw(string id, string title)
    {
        var height = Top + PlotHeight + Bottom;
        using var svg = _html.Open(
            "svg",
            ("viewBox", $"0 0 {N(Width)} {N(height)}"),
            ("role", "img"),
            ("aria-labelledby", $"{id}-title {id}-desc"));
        _html.Write("title", title, ("id", $"{id}-title"));
        _html.Write("desc", Description(), ("id", $"{id}-desc"));
        WriteBands();
        WriteTicks();
        WriteDay();
        var y = Top;
        foreach (var (kind, events, rows) in _rows)
        {
            WriteRow(kind, events, rows, y);
            y += HeightOf(rows);
        }

        WriteEnding(_timeline.Timeline.Closed, ChangePhase.Closed);
        WriteEnding(_timeline.Timeline.Stopped, ChangePhase.Stopped);
    }

    private static double HeightOf(int rows) => (rows * RowHeight) + RowPadding;

    private static string N(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);

    private string Description()
    {
        var counts = string.Join(", ", _rows.Select(row => $"{TimelineEvents.NameOf(row.Kind, _language)}: {row.Events.Length}"));
        return $"{_timeline.Span} {counts}. {_language.Say("Tabellen under billedet har det hele.", "The table below the picture has all of it.")}";
    }

    private void WriteBands()
    {
        var (starts, ends) = (_timeline.Timeline.Starts, _timeline.Timeline.Ends);
        if (starts is null)
        {
            WriteBand(_scale.Left, _scale.Right, "around", _language.Say("Start er ikke kendt", "The start is not known"));
            return;
        }

        var last = _timeline.Timeline.Stopped <= _timeline.On && !(ends < _timeline.Timeline.Stopped) ? _timeline.Timeline.Stopped : ends;
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
            WriteBandLabel(label, from, to);
        }
    }

    /// <summary>In the middle, or in the middle of the wider part where the line of the day would cross it.</summary>
    private void WriteBandLabel(string label, double from, double to)
    {
        var (middle, half) = ((from + to) / 2, (label.Length * BoldWidth / 2) + 4);
        if (Math.Abs(Day - middle) < half)
        {
            middle = Day - from > to - Day ? (from + Day) / 2 : (Day + to) / 2;
        }

        _html.Write("text", label, ("class", "band"), ("x", N(middle)), ("y", N(Top - 6)));
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

    private void WriteRow(TimelineEventKind kind, TimelineEvent[] events, int rows, double y)
    {
        _html.WriteShape("path", ("class", "lane"), ("d", $"M0 {N(y)}H{N(Width - Margin)}"));
        _html.Write("text", TimelineEvents.NameOf(kind, _language), ("class", "name"), ("x", "0"), ("y", N(y + (RowPadding / 2) + (RowHeight / 2) + 4)));
        if (events.Length == 0)
        {
            _html.Write("text", _language.Say("ingen", "none"), ("class", "none"), ("x", N(_scale.Left + 8)), ("y", N(y + (RowPadding / 2) + (RowHeight / 2) + 4)));
        }
        else if (kind == TimelineEventKind.Activity)
        {
            WriteActivities(events, rows, y + (RowPadding / 2));
        }
        else
        {
            WriteSymbols(kind, EventCluster.Of(events, _scale), y + (RowPadding / 2) + (RowHeight / 2));
        }
    }

    private void WriteActivities(TimelineEvent[] events, int rows, double y)
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

    private void WriteBar(TimelineEvent activity, double middle)
    {
        var ends = activity.IsOpenEnded ? OpenEndOf(activity) : activity.Ends;
        var (from, to) = (_scale.At(activity.Starts), Math.Max(_scale.At(ends.AddDays(1)), _scale.At(activity.Starts) + 4));
        using (_html.Open("g"))
        {
            _html.Write("title", TitleOf(activity));
            var state = $"{(activity.IsSettled ? " settled" : "")}{(activity.Overdue is null ? "" : " overdue")}{(activity.IsOpenEnded ? " open-ended" : "")}";
            _html.WriteShape("rect", ("class", $"bar{state}"), ("x", N(from)), ("y", N(middle - 9)), ("width", N(to - from)), ("height", "18"), ("rx", "3"));
        }

        WriteLabel(PictureLabel.In(activity.What, Day, (from + 6, to - 4, false), (to + 6, _scale.Right, false), (_scale.Left + 4, from - 6, true)), middle);
    }

    /// <summary>What goes on without an end goes on until the change ends, as far as is known, or until today.</summary>
    private DateOnly OpenEndOf(TimelineEvent activity) =>
        _timeline.Timeline.Ends is { } ends && ends > activity.Starts ? ends : _timeline.On > activity.Starts ? _timeline.On : activity.Starts;

    private void WriteSymbols(TimelineEventKind kind, IReadOnlyList<EventCluster> clusters, double y)
    {
        for (var i = 0; i < clusters.Count; i++)
        {
            var cluster = clusters[i];
            using (_html.Open("g"))
            {
                _html.Write("title", string.Join("; ", cluster.Events.Take(5).Select(TitleOf)));
                _html.WriteShape("path", ("class", $"mark{(cluster.IsSettled ? " settled" : cluster.IsBegun ? " begun" : "")}{(cluster.IsOverdue ? " overdue" : "")}"), ("d", ShapeOf(kind, cluster.X, y)));
            }

            var right = i + 1 < clusters.Count ? clusters[i + 1].X - 10 : _scale.Right;
            var words = cluster.Events.Count == 1 ? cluster.Events[0].What : $"{cluster.Events.Count}: {string.Join(" · ", cluster.Events.Take(5).Select(one => one.What))}";
            var rooms = i == 0 ? [(cluster.X + 11, right, false), (_scale.Left + 4, cluster.X - 11, true)] : ((double, double, bool)[])[(cluster.X + 11, right, false)];
            var label = PictureLabel.In(words, Day, rooms);
            if (label.Text.Length == 0 && cluster.Events.Count > 1)
            {
                label = new(cluster.Events.Count.ToString(CultureInfo.InvariantCulture), cluster.X + 11, EndsThere: false);
            }

            WriteLabel(label, y);
        }
    }

    private void WriteLabel(PictureLabel label, double y)
    {
        if (label.Text.Length > 0)
        {
            _html.Write("text", label.Text, ("class", label.EndsThere ? "label before" : "label"), ("x", N(label.X)), ("y", N(y + 4)));
        }
    }

    private string TitleOf(TimelineEvent one) => $"{_timeline.DatesOf(one)}: {Printable.Shortened(one.What, TimelineEvents.LongestText)}{(one.Overdue is { } overdue ? $" ({overdue})" : "")}";

    /// <summary>A shape for each kind of event, so that nobody has to tell colours apart.</summary>
    private static string ShapeOf(TimelineEventKind kind, double x, double y) => kind switch
    {
        TimelineEventKind.Decision => $"M{N(x - 6)} {N(y - 6)}h12v12h-12z",
        TimelineEventKind.Med => $"M{N(x)} {N(y - 7)}l7 13h-14z",
        TimelineEventKind.Expectation => $"M{N(x - 7)} {N(y)}l4 -6h6l4 6l-4 6h-6z",
        TimelineEventKind.ContextChange => $"M{N(x)} {N(y - 8)}l7 8l-7 8l-7 -8z",
        TimelineEventKind.Message => $"M{N(x - 8)} {N(y - 6)}h16v12h-16zl8 7l8 -7",
        TimelineEventKind.Involvement or TimelineEventKind.Activity => $"M{N(x - 6)} {N(y)}a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z",
    };

    private void WriteDay()
    {
        const double LabelY = Top - 32;
        var (x, label) = (Day, Vocabulary.InWords(_timeline.On).In(_language));
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
