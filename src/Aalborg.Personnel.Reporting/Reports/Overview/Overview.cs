using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>Many documents at a glance, gathered as they come: how many there are, how each stands, which rules are most often missing.</summary>
internal sealed class Overview(Language language)
{
    /// <summary>The most documents that have a row: more nobody reads, and rows are held in memory.</summary>
    public const int MostRows = 1000;

    /// <summary>The most rules that are named.</summary>
    private const int MostRules = 10;

    private readonly Dictionary<ChangeRule, RuleTally> _tallies = [];
    private readonly List<OverviewRow> _rows = [];
    private readonly List<RuleBook> _books = [];

    public Language Language => language;

    /// <summary>How many documents there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them could not be read.</summary>
    public int Unreadable { get; private set; }

    /// <summary>The first of them, a row each.</summary>
    public IReadOnlyList<OverviewRow> Rows => _rows;

    /// <summary>The rule books of those that could be read, one for each sub-policy.</summary>
    public IReadOnlyList<RuleBook> RuleBooks => _books;

    /// <summary>The principles that any of them was assessed by.</summary>
    public IReadOnlyList<Principle> Principles => [.. _books.SelectMany(book => book.SubPolicy.Principles).Distinct()];

    /// <summary>The rules that are missing in most documents, the worst first.</summary>
    public IReadOnlyList<RuleTally> Worst =>
    [
        .. _tallies.Values
            .OrderByDescending(tally => tally.Documents)
            .ThenByDescending(tally => tally.Findings)
            .ThenBy(tally => tally.Rule.Id.Value, StringComparer.Ordinal)
            .Take(MostRules),
    ];

    public string Summary
    {
        get
        {
            var unreadable = Unreadable == 0 ? "" : language.Say($" {Unreadable} kunne ikke læses.", $" {Unreadable} could not be read.");
            var policies = string.Join(language.Say(" og ", " and "), _books.Select(book => book.SubPolicy.Title.In(language)));
            var policy = policies.Length == 0 ? "" : language.Say($" Vurderet efter {policies}.", $" Assessed against {policies}.");
            return language.Say($"{Count} dokumenter.{policy}{unreadable}", $"{Count} {(Count == 1 ? "document" : "documents")}.{policy}{unreadable}");
        }
    }

    /// <summary>Takes in a document.</summary>
    public void Add(CheckResult result)
    {
        Count++;
        Unreadable += result.IsRead ? 0 : 1;
        if (_rows.Count < MostRows)
        {
            _rows.Add(new(result, language));
        }

        if (result.Assessment is { } assessment)
        {
            if (!_books.Exists(book => book.SubPolicy == assessment.RuleBook.SubPolicy))
            {
                _books.Add(assessment.RuleBook);
            }

            Tally(assessment);
        }
    }

    private void Tally(Assessment assessment)
    {
        foreach (var failed in assessment.Findings.Where(finding => finding.State == FindingState.Failed).GroupBy(finding => finding.Rule))
        {
            var tally = _tallies.GetValueOrDefault(failed.Key, new(failed.Key, 0, 0));
            _tallies[failed.Key] = new(failed.Key, tally.Documents + 1, tally.Findings + failed.Count());
        }
    }
}
