using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>A question (spørgsmål) a sub-policy asks to begin with.</summary>
public sealed record Question
{
    /// <summary>The id: as in "Q1".</summary>
    public required string Id { get; init => field = DocumentText.Required(value); }

    /// <summary>The statement that asks it.</summary>
    /// <exception cref="ArgumentException">The statement is of another kind than <see cref="StatementKind.Question"/>.</exception>
    public required Statement Statement
    {
        get;
        init => field = Guard.Against.InvalidInput(
            Guard.Against.Null(value, nameof(Statement)), nameof(Statement), statement => statement.Kind == StatementKind.Question, "The statement of a question asks.");
    }
}
