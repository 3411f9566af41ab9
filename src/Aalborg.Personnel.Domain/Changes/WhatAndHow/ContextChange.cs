using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>A change in the goals or conditions (mål og vilkår) of the initiative along the way.</summary>
public sealed record ContextChange : Entry
{
    /// <summary>When it came.</summary>
    public required DateOnly On { get; init => field = DocumentDate.Required(value); }

    /// <summary>What it is a change in.</summary>
    public required ContextArea In { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(In)); }

    /// <summary>What changed.</summary>
    public required string What { get; init => field = DocumentText.Required(value); }
}
