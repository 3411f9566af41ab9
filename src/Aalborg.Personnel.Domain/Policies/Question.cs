using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>A question a policy asks to begin with.</summary>
public sealed record Question
{
    /// <summary>The id: as in "Q1".</summary>
    public required string Id { get; init => field = DocumentText.Required(value); }

    /// <summary>The statement that asks it.</summary>
    public required Statement Statement { get; init => field = Guard.Against.Null(value, nameof(Statement)); }
}
