using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>One sentence (sætning) of a policy, in its exact words.</summary>
/// <remarks>In whose text it stands, the policy tells: <see cref="Policy.SubPolicyOf"/>.</remarks>
public sealed record Statement
{
    /// <summary>The id, which never changes: as in "C15".</summary>
    public required string Id { get; init => field = DocumentText.Required(value); }

    /// <summary>The section it stands in: as in "principle:vi-ved-hvem".</summary>
    public required string Section { get; init => field = DocumentText.Required(value); }

    /// <summary>What kind of sentence it is.</summary>
    public required StatementKind Kind { get; init => field = Guard.Against.Undefined(value, nameof(Kind)); }

    /// <summary>The sentence: the Danish is the policy's own words, the English, where there is one, a translation.</summary>
    public required LocalizedText Text { get; init => field = Guard.Against.Null(value, nameof(Text)); }

    /// <summary>The id of the statement that this one says again in other words, where it is a <see cref="StatementKind.Variant"/>.</summary>
    public string? VariantOf { get; init => field = DocumentText.Optional(value); }

    /// <summary>The sentence as the policy has it.</summary>
    public string Danish => Text.Danish;

    /// <summary>The id.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;
}
