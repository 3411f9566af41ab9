using System.Globalization;

namespace Aalborg.Personnel.Reporting;

/// <summary>The lists of a portfolio for a spreadsheet.</summary>
internal static class PortfolioTables
{
    /// <summary>The groups, with a column for each month and another for the high impacts of each.</summary>
    public static void WriteLoad(CsvWriter csv, Portfolio portfolio, Language language)
    {
        string[] months = [.. Enumerable.Range(0, portfolio.Months).Select(month => portfolio.From.AddMonths(month).ToString())];
        var high = language.Say("høj", "high");
        csv.Row(
        [
            language.Say("Niveau", "Level"),
            language.Say("Enhed", "Unit"),
            language.Say("Enhedens UUID", "UUID of the unit"),
            language.Say("Antal", "Size"),
            .. months,
            .. months.Select(month => $"{month} {high}"),
        ]);
        foreach (var group in portfolio.Load)
        {
            csv.Row(
            [
                group.Level.InWords().In(language),
                group.Unit?.Name ?? "",
                group.Unit?.Uuid?.ToString("D") ?? "",
                group.Size is { } size ? Number(size) : "",
                .. group.Months.Select(Number),
                .. group.High.Select(Number),
            ]);
        }
    }

    /// <summary>What is due, by date.</summary>
    public static void WriteDue(CsvWriter csv, Portfolio portfolio, Language language)
    {
        csv.Row(
        [
            language.Say("Dag", "Date"),
            language.Say("Hvad", "What"),
            language.Say("Initiativ", "Initiative"),
            language.Say("Titel", "Title"),
            language.Say("Ansvarlig", "Responsible"),
            language.Say("Sted", "Place"),
        ]);
        foreach (var due in portfolio.Due)
        {
            csv.Row(
            [
                due.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                due.Kind.InWords().In(language),
                due.InitiativeId.ToString("D"),
                due.Title ?? "",
                due.Responsible ?? "",
                due.Pointer,
            ]);
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
