using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>A principle (princip) of a policy.</summary>
public sealed record Principle
{
    /// <summary>The id: as in "vi-ved-hvorfor".</summary>
    public required string Id { get; init => field = DocumentText.Required(value); }

    /// <summary>What the policy calls it.</summary>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value, nameof(Name)); }

    /// <summary>What the policy also calls it: one principle, another name.</summary>
    public ValueList<LocalizedText> OtherNames { get; init; }

    /// <summary>The statements that set it out, in the order of the text.</summary>
    public ValueList<Statement> Statements { get; init; }

    /// <summary>Those of its statements that are commitments (det, vi forpligter os til).</summary>
    public ValueList<Statement> Commitments => [.. Statements.Where(statement => statement.Kind == StatementKind.Commitment)];
}
