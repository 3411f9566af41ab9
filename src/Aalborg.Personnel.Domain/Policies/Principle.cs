using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>A principle (princip) of a policy.</summary>
public sealed record Principle
{
    /// <summary>The id: as in "vi-ved-hvorfor".</summary>
    public required string Id { get; init => field = DocumentText.Required(value); }

    /// <summary>What the policy calls it.</summary>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value, nameof(Name)); }
}
