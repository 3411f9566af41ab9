using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>What became of a statement that neither its kind nor a rule tells: said by whoever derives rules from the policy.</summary>
public sealed record StatementNote
{
    private StatementNote(Statement statement, StatementDisposition disposition, LocalizedText? text) =>
        (Statement, Disposition, Text) = (Guard.Against.Null(statement), disposition, text);

    /// <summary>The statement.</summary>
    public Statement Statement { get; }

    /// <summary>What became of it: <see cref="StatementDisposition.Invariant"/> or <see cref="StatementDisposition.General"/>.</summary>
    public StatementDisposition Disposition { get; }

    /// <summary>How it holds, or what there is to add where it is general.</summary>
    public LocalizedText? Text { get; }

    /// <summary>Says that a statement holds by the way the catalogue, or the model, is built.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="how">How it holds.</param>
    /// <returns>The note.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static StatementNote Invariant(Statement statement, LocalizedText how) => new(statement, StatementDisposition.Invariant, Guard.Against.Null(how));

    /// <summary>Says that a statement binds all work, not a change initiative in particular.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="text">What there is to add.</param>
    /// <returns>The note.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is <see langword="null"/>.</exception>
    public static StatementNote General(Statement statement, LocalizedText? text = null) => new(statement, StatementDisposition.General, text);
}
