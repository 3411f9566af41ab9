namespace Aalborg.Personnel.Testing;

/// <summary>The rule books a rule is examined in, and the documents and dates it is held against.</summary>
internal sealed class RuleTestBench
{
    /// <summary>Days counted from the start of the made documents: around what happens in them, and far away.</summary>
    private static readonly int[] Days = [-400, -56, -1, 0, 15, 63, 213, 288];

    private static readonly int[] FewDays = [0, 63, 288];

    private readonly ChangeRule _rule;

    private RuleTestBench(ChangeRule rule, RuleBook book) => (_rule, Book) = (rule, book);

    /// <summary>The book with the rule in it.</summary>
    public RuleBook Book { get; }

    /// <summary>A bench, or <see langword="null"/> where the rule does not fit the book.</summary>
    public static RuleTestBench? For(ChangeRule rule, RuleBook book, RequirementLog log)
    {
        try
        {
            return new(rule, Joined(rule, book));
        }
        catch (ArgumentException refusal)
        {
            log.Write(RuleRequirement.Metadata, $"It does not fit the rule book: {refusal.Message}", exception: refusal);
            return null;
        }
    }

    public IEnumerable<TestCase> TestCases(ValueList<ChangeInitiative> documents)
    {
        var (varied, days) = _rule.Principle is null ? (VariedDocuments.Simple, FewDays) : (VariedDocuments.All, Days);
        TestDocument[] all = [.. varied, .. Own(), .. documents.Select((document, i) => new TestDocument($"of yours, number {i + 1}", document))];
        DateOnly[] usual = [DocumentDate.First, .. days.Select(day => FullInitiative.Starts.AddDays(day)), DocumentDate.Last];
        foreach (var book in Books())
        {
            foreach (var document in all)
            {
                foreach (var on in document.Dates.Concat(usual))
                {
                    yield return new(book, document, on);
                }
            }
        }
    }

    /// <summary>A rule of a principle sees nothing of the others and is examined alone; a rule about the document itself is examined in its book, which takes its time.</summary>
    /// <remarks>A book that has another instance of the rule gets this one in its place.</remarks>
    private static RuleBook Joined(ChangeRule rule, RuleBook book)
    {
        ValueList<RuleParameter> parameters = [.. rule.Parameters.Where(parameter => !book.Parameters.Contains(parameter))];
        var known = book.Find(rule.Id);
        var joined = known == rule ? book
            : known?.GetType() == rule.GetType() ? new(book.Id, book.Policy, book.SubPolicy, [.. book.Rules.Where(one => one != known), rule], book.Parameters)
            : book.Extend(book.Id, [rule], parameters);
        return rule.Principle is null ? joined : new(joined.Id, joined.Policy, joined.SubPolicy, [rule], joined.Parameters);
    }

    /// <summary>The book, and the same one as strict as a profile can make it.</summary>
    private IEnumerable<RuleBook> Books()
    {
        yield return Book;
        if (!_rule.Parameters.IsEmpty)
        {
            yield return Book.TailoredBy(new()
            {
                Name = "Det strengeste",
                DiscussedInMed = new() { Committee = "Lokal-MED", On = DocumentDate.First },
                Raise = _rule.Severity == RuleSeverity.Warning ? [_rule.Id] : [],
                Parameters = new() { Settings = [.. _rule.Parameters.Select(parameter => parameter.At(0))] },
            });
        }
    }

    /// <summary>Documents that are made for the rule: its example, and answers to it where people judge it.</summary>
    private IEnumerable<TestDocument> Own()
    {
        if (_rule.Example is { } example)
        {
            yield return new("that is its example, failing", example.Fails, example.On);
            yield return new("that is its example, mended", example.Mended, example.On);
        }

        if (_rule.IsJudgement)
        {
            var full = VariedDocuments.All[0].Initiative;
            foreach (var answer in Enum.GetValues<JudgementAnswer>())
            {
                var judgement = new Judgement { Rule = _rule.Id, On = FullInitiative.Starts, JudgedBy = MarkedText.Number(0), Answer = answer };
                yield return new($"that is judged {answer}", full with { Judgements = [.. full.Judgements, judgement] });
            }
        }
    }
}
