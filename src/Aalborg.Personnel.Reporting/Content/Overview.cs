namespace Aalborg.Personnel.Reporting;

/// <summary>What a report says of many documents before it says anything of each: how many there are, how they stand, which rules fail most.</summary>
internal sealed class Overview
{
    /// <summary>The most documents that a report tells of one by one: more nobody turns the pages of, and they are held in memory.</summary>
    public const int MostDocuments = 500;

    /// <summary>The most rules that are named as failing most.</summary>
    private const int MostRules = 10;

    private readonly Language _language;
    private readonly Dictionary<ChangeRule, RuleTally> _tallies = [];
    private readonly List<ReportDocument> _documents = [];
    private readonly List<RuleBook> _books = [];

    /// <summary>Goes through the documents once.</summary>
    public Overview(IEnumerable<ReportDocument> documents, Language language)
    {
        _language = language;
        foreach (var document in documents)
        {
            Count++;
            Unreadable += document.Initiative is null ? 1 : 0;
            if (_documents.Count < MostDocuments)
            {
                _documents.Add(document);
            }

            if (document.Result.Assessment is { } assessment)
            {
                if (!_books.Exists(book => book.SubPolicy == assessment.RuleBook.SubPolicy))
                {
                    _books.Add(assessment.RuleBook);
                }

                Tally(assessment);
            }
        }
    }

    /// <summary>How many documents there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them could not be read.</summary>
    public int Unreadable { get; private set; }

    /// <summary>Those that are told of, in their order.</summary>
    public IReadOnlyList<ReportDocument> Documents => _documents;

    /// <summary>How many there are beyond them.</summary>
    public int Rest => Count - Documents.Count;

    /// <summary>The rule books of those that could be read, one for each sub-policy.</summary>
    public IReadOnlyList<RuleBook> RuleBooks => _books;

    /// <summary>The principles that any of them was held against.</summary>
    public ValueList<Principle> Principles => [.. _books.SelectMany(book => book.SubPolicy.Principles).Distinct()];

    /// <summary>The rules that fail in most documents, the worst first.</summary>
    public IEnumerable<RuleTally> Worst => _tallies.Values
        .OrderByDescending(tally => tally.Documents)
        .ThenByDescending(tally => tally.Findings)
        .ThenBy(tally => tally.Rule.Id.Value, StringComparer.Ordinal)
        .Take(MostRules);

    public string Summary
    {
        get
        {
            var unreadable = Unreadable == 0 ? "" : _language.Say($" {Unreadable} kunne ikke læses.", $" {Unreadable} could not be read.");
            var policies = string.Join(_language.Say(" og ", " and "), _books.Select(book => book.SubPolicy.Title.In(_language)));
            var policy = policies.Length == 0 ? "" : _language.Say($" Holdt op imod {policies}.", $" Held against {policies}.");
            return _language.Say($"{Count} dokumenter.{policy}{unreadable}", $"{Count} {(Count == 1 ? "document" : "documents")}.{policy}{unreadable}");
        }
    }

    public string RestInWords => _language.Say(
        $"… og {Rest} dokumenter mere, som er talt med, men ikke vist her.",
        $"… and {Rest} more {(Rest == 1 ? "document" : "documents")}, counted but not shown here.");

    private void Tally(Assessment assessment)
    {
        foreach (var failed in assessment.Findings.Where(finding => finding.State == FindingState.Failed).GroupBy(finding => finding.Rule))
        {
            var tally = _tallies.GetValueOrDefault(failed.Key, new(failed.Key, 0, 0));
            _tallies[failed.Key] = new(failed.Key, tally.Documents + 1, tally.Findings + failed.Count());
        }
    }
}
