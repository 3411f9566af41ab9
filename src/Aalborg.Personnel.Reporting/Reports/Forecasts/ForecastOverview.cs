using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>The forecasts of many documents at a glance, gathered as they come.</summary>
internal sealed class ForecastOverview(Language language)
{
    private readonly List<ForecastRow> _rows = [];
    private readonly List<RuleBook> _books = [];
    private int _unreadable;
    private int _becomeDue;

    public Language Language => language;

    /// <summary>How many documents there are.</summary>
    public int Count { get; private set; }

    /// <summary>The first of them, a row each.</summary>
    public IReadOnlyList<ForecastRow> Rows => _rows;

    /// <summary>The rule books of those that could be read, one for each sub-policy.</summary>
    public IReadOnlyList<RuleBook> RuleBooks => _books;

    /// <summary>What happens when, in the documents that have a row: by date, then in the order of the documents.</summary>
    public IReadOnlyList<ForecastDay> Days => [.. _rows.SelectMany(row => row.Days).OrderBy(day => day.On).ThenBy(day => day.Number)];

    public string Summary
    {
        get
        {
            var unreadable = _unreadable == 0 ? "" : language.Say($" {_unreadable} kunne ikke læses.", $" {_unreadable} could not be read.");
            return language.Say(
                $"{Count} dokumenter. I {_becomeDue} af dem forfalder der noget, hvis ingen gør noget.{unreadable}",
                $"{Count} {(Count == 1 ? "document" : "documents")}. In {_becomeDue} of them something becomes due if nobody does anything.{unreadable}");
        }
    }

    /// <summary>Takes in a document.</summary>
    public void Add(ForecastResult result)
    {
        Count++;
        var row = new ForecastRow(result, Count, language);
        if (_rows.Count < Overview.MostRows)
        {
            _rows.Add(row);
        }

        _unreadable += result.IsRead ? 0 : 1;
        _becomeDue += row.Coming.IsNothing ? 0 : 1;
        if (result.Forecast?.Assessment.RuleBook is { } book && _books.TrueForAll(other => other.SubPolicy != book.SubPolicy))
        {
            _books.Add(book);
        }
    }
}
