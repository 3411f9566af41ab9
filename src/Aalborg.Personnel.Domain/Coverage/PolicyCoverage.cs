using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>Every statement (sætning) of a policy and what became of it, and every rule and what it stands on: the proof that no sentence was forgotten.</summary>
public sealed record PolicyCoverage
{
    private PolicyCoverage(RuleBook book, ValueList<StatementCoverage> statements) => (RuleBook, Statements) = (book, statements);

    /// <summary>The rule book that was looked at.</summary>
    public RuleBook RuleBook { get; }

    /// <summary>Every statement of the rule book's policy, in the order of the text.</summary>
    public ValueList<StatementCoverage> Statements { get; }

    /// <summary>The statements of which nobody has said what became of them. A test may want this to be empty.</summary>
    public ValueList<Statement> Unaccounted => [.. Statements.Where(coverage => !coverage.IsAccountedFor).Select(coverage => coverage.Statement)];

    /// <summary>The rules that stand on no statement, those about the document itself aside. A test may want this to be empty.</summary>
    public ValueList<ChangeRule> Unfounded => [.. RuleBook.Rules.Where(rule => rule.Principle is not null && rule.Statements.IsEmpty)];

    /// <summary>Looks at a rule book from the side of its policy.</summary>
    /// <param name="book">The rule book.</param>
    /// <param name="notes">What became of the statements of which neither their kind nor a rule tells it.</param>
    /// <returns>The coverage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="book"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A note is about a statement that the policy does not have, or there are two about one.</exception>
    public static PolicyCoverage Of(RuleBook book, ValueList<StatementNote> notes = default)
    {
        var policy = Guard.Against.Null(book).Policy;
        foreach (var note in PolicyPart.NamedApart(notes, note => note.Statement.Id, nameof(notes)))
        {
            policy.Require(note.Statement, nameof(notes));
        }

        return new(book, [.. policy.Statements.Select(statement => Of(statement, book, notes.FirstOrDefault(note => note.Statement == statement)))]);
    }

    private static StatementCoverage Of(Statement statement, RuleBook book, StatementNote? note)
    {
        ValueList<ChangeRule> rules = [.. book.Rules.Where(rule => rule.Statements.Contains(statement))];
        ValueList<StatementDisposition> dispositions =
        [
            .. Enum.GetValues<StatementDisposition>().Where(disposition => disposition == note?.Disposition || disposition switch
            {
                StatementDisposition.Rules => rules.Any(rule => !rule.IsJudgement),
                StatementDisposition.Judgement => rules.Any(rule => rule.IsJudgement),
                StatementDisposition.Descriptive => statement.Kind == StatementKind.Descriptive,
                StatementDisposition.Variant => statement.Kind == StatementKind.Variant,
                StatementDisposition.Invariant => false,
                StatementDisposition.General => false,
            }),
        ];
        return new(statement, rules, dispositions, note?.Text ?? (statement.VariantOf is { } original ? Varies(original) : null));
    }

    private static LocalizedText Varies(string original) => new()
    {
        Danish = $"Siger det samme som {original} med andre ord.",
        English = $"Says the same as {original} in other words.",
    };
}
