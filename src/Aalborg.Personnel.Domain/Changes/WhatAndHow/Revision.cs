using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>A revision (justering) of the plan, or the decision to keep it.</summary>
public sealed record Revision : Entry
{
    /// <summary>When it was made.</summary>
    public required DateOnly On { get; init => field = DocumentDate.Required(value); }

    /// <summary>The ids of the context changes it answers.</summary>
    public ValueList<string> Answers { get; init => field = DocumentText.Items(value); }

    /// <summary>Whether the plan was adjusted or confirmed.</summary>
    public required RevisionOutcome Outcome { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(Outcome)); }

    /// <summary>What it comes to.</summary>
    public required string What { get; init => field = DocumentText.Required(value); }
}
