using System.Globalization;

namespace Aalborg.Personnel.Reporting;

/// <summary>Initiatives as bars under the months of a portfolio.</summary>
/// <param name="initiatives">The initiatives, a row each.</param>
/// <param name="first">The number of the first one, from 1.</param>
/// <param name="subject">The portfolio.</param>
internal sealed class PortfolioPicture(IReadOnlyList<ScheduledInitiative> initiatives, int first, PortfolioSubject subject) : IFigure
{
    /// <summary>A picture with more rows does not fit on a page of paper.</summary>
    public const int MostRows = 40;

    private const double Width = 960;
    private const double Gutter = 300;
    private const double Margin = 16;
    private const double Top = 24;
    private const double RowHeight = 22;
    private const double Bottom = 40;
    private const int NameLength = 44;

    private readonly TimeScale _scale = new(subject.Portfolio.From.First, LastDayOf(subject.Portfolio), Gutter, Width - Margin);

    public string Title => subject.Say(
        $"Tidslinje for initiativerne {first}–{first + initiatives.Count - 1}", $"Timeline of the initiatives {first}–{first + initiatives.Count - 1}");

    public string Caption => IsShown(subject.Portfolio.On)
        ? subject.Say(
            $"Den stiplede streg er {subject.Day(subject.Portfolio.On)}. Udfyldt: begyndt senest den dag. Tomt: ikke begyndt endnu.",
            $"The dashed line is {subject.Day(subject.Portfolio.On)}. Filled: had started by that day. Hollow: not yet.")
        : subject.Say("Udfyldt: begyndt. Tomt: ikke begyndt endnu.", "Filled: started. Hollow: not started yet.");

    /// <summary>The table below it says all of it.</summary>
    public string? Words => null;

    private double PlotEnd => Top + (initiatives.Count * RowHeight);

    public void DrawSvg(HtmlWriter html, string id)
    {
        using var svg = html.Open("svg", ("viewBox", $"0 0 {N(Width)} {N(PlotEnd + Bottom)}"), ("role", "img"), ("aria-labelledby", $"{id}-title {id}-desc"));
        html.Write("title", Title, ("id", $"{id}-title"));
        html.Write("desc", subject.Say($"{initiatives.Count} initiativer. Tabellen under billedet har det hele.", $"{initiatives.Count} initiatives. The table below the picture has all of it."), ("id", $"{id}-desc"));
        html.WriteShape("rect", ("class", "around"), ("x", N(Gutter)), ("y", N(Top)), ("width", N(Width - Margin - Gutter)), ("height", N(PlotEnd - Top)));
        WriteTicks(html);
        for (var i = 0; i < initiatives.Count; i++)
        {
            WriteRow(html, initiatives[i], Top + (i * RowHeight));
        }

        if (IsShown(subject.Portfolio.On))
        {
            html.WriteShape("path", ("class", "day"), ("d", $"M{N(_scale.At(subject.Portfolio.On))} {N(Top - 8)}V{N(PlotEnd)}"));
        }
    }

    private static DateOnly LastDayOf(Portfolio portfolio) => portfolio.From.AddMonths(portfolio.Months - 1).Last;

    private static string N(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);

    private bool IsShown(DateOnly date) => date >= subject.Portfolio.From.First && date <= LastDayOf(subject.Portfolio);

    private void WriteTicks(HtmlWriter html)
    {
        var isFirst = true;
        foreach (var tick in _scale.Ticks())
        {
            var x = _scale.At(tick);
            html.WriteShape("path", ("class", "tick"), ("d", $"M{N(x)} {N(Top)}V{N(PlotEnd + 4)}"));
            html.Write("text", subject.Month(YearMonth.Of(tick))[..3], ("class", "axis"), ("x", N(x)), ("y", N(PlotEnd + 16)));
            if (isFirst || tick.Month <= _scale.MonthsBetweenTicks)
            {
                html.Write("text", tick.Year.ToString(CultureInfo.InvariantCulture), ("class", "axis"), ("x", N(x)), ("y", N(PlotEnd + 30)));
            }

            isFirst = false;
        }
    }

    private void WriteRow(HtmlWriter html, ScheduledInitiative initiative, double y)
    {
        var from = _scale.At(initiative.Starts);
        var to = Math.Max(initiative.Until is { } until ? _scale.At(until.AddDays(1)) : _scale.Right, from + 4);
        html.WriteShape("path", ("class", "lane"), ("d", $"M0 {N(y)}H{N(Width - Margin)}"));
        html.Write("text", Printable.Shortened(subject.TitleOf(initiative.Title), NameLength), ("class", "label"), ("x", "0"), ("y", N(y + (RowHeight / 2) + 4)));
        using var bar = html.Open("g");
        html.Write("title", $"{subject.TitleOf(initiative.Title)}: {subject.Day(initiative.Starts)}–{(initiative.Until is { } last ? subject.Day(last) : "")}");
        html.WriteShape(
            "rect",
            ("class", initiative.Starts <= subject.Portfolio.On ? "bar settled" : "bar"),
            ("x", N(from)),
            ("y", N(y + 4)),
            ("width", N(to - from)),
            ("height", N(RowHeight - 8)),
            ("rx", "3"));
    }
}
