namespace Aalborg.Personnel.Reporting;

/// <summary>Who is hit by how many changes, month by month: a heat map whose numbers say what its colours do.</summary>
internal sealed class LoadSection : Section<PortfolioSubject>
{
    /// <summary>More months do not stand side by side on paper.</summary>
    private const int MonthsOfTable = 12;

    public override string Name => "load";

    public override string Heading(PortfolioSubject subject) => subject.Say("Hvem rammes af hvor mange forandringer", "Who is hit by how many changes");

    public override void Write(Sheet sheet, PortfolioSubject subject)
    {
        if (subject.Load.IsEmpty)
        {
            sheet.Paragraph(subject.Say("Ingen gruppe rammes i disse måneder.", "No group is hit in these months."));
            return;
        }

        sheet.Paragraph(subject.Say(
            $"Tallet er, hvor mange forandringer der rammer gruppen i måneden. Et ! står ved {subject.Portfolio.Limit} eller flere. »Høj« er de fleste på én måned, der belaster gruppen højt.",
            $"The number is how many changes hit the group in the month. A ! marks {subject.Portfolio.Limit} or more. \"High\" is the most in one month that have a high impact on the group."));
        for (var first = 0; first < subject.Portfolio.Months; first += MonthsOfTable)
        {
            WriteTable(sheet, subject, first, Math.Min(MonthsOfTable, subject.Portfolio.Months - first));
        }

        if (subject.Load.Count > PortfolioSubject.MostRows)
        {
            sheet.Paragraph(Capped.More(subject.Load.Count - PortfolioSubject.MostRows, subject.Language));
        }
    }

    private static void WriteTable(Sheet sheet, PortfolioSubject subject, int first, int months)
    {
        var (from, to) = (subject.Portfolio.From.AddMonths(first), subject.Portfolio.From.AddMonths(first + months - 1));
        var period = Capitalized.Of(from == to ? subject.Month(from) : subject.Say($"{subject.Month(from)} til {subject.Month(to)}", $"{subject.Month(from)} to {subject.Month(to)}"));
        sheet.Paragraph(Phrase.Strong(period));
        Column[] columns =
        [
            subject.Say("Gruppe", "Group"),
            new(subject.Say("Antal", "Size")) { IsNumber = true, IsDetail = true },
            .. Enumerable.Range(first, months).Select(month => new Column(subject.Month(subject.Portfolio.From.AddMonths(month))[..3]) { IsNumber = true }),
            new(subject.Say("Høj", "High")) { IsNumber = true },
        ];
        sheet.Table(new(period, columns, subject.Load.Take(PortfolioSubject.MostRows).Select(group => CellsOf(group, subject, first, months))) { IsWide = months > 6 });
    }

    private static Phrase[] CellsOf(GroupLoad group, PortfolioSubject subject, int first, int months) =>
    [
        subject.NameOf(group),
        group.Size is { } size ? PortfolioSubject.Number(size) : Phrase.Empty,
        .. Enumerable.Range(first, months).Select(month => CellOf(group.Months[month], subject.Portfolio.Limit)),
        PortfolioSubject.Number(Enumerable.Range(first, months).Max(month => group.High[month])),
    ];

    private static Phrase CellOf(int changes, int limit) =>
        Phrase.Heat(changes >= limit ? $"{changes}\u00A0!" : PortfolioSubject.Number(changes), WarmthOf(changes, limit));

    private static Warmth WarmthOf(int changes, int limit) =>
        changes >= limit ? Warmth.TooMuch : changes == 0 ? Warmth.None : 2 * changes <= limit ? Warmth.Some : Warmth.Much;
}
