using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>How a department tailors a rule book, after a discussion in MED. A profile only tightens; loosening is a <see cref="Deviation"/>, visible on the initiative.</summary>
/// <remarks>From the statements P04, P10 and C09: the sub-policies are put into practice through each department's discussions in MED.</remarks>
public sealed record RuleProfile : Extensible
{
    /// <summary>What the profile is called.</summary>
    public required string Name { get; init => field = DocumentText.Required(value); }

    /// <summary>The organisation it belongs to.</summary>
    public Organisation? Organisation { get; init; }

    /// <summary>The discussion in MED it rests on. The profile applies from that date.</summary>
    public required ProfileDiscussion DiscussedInMed { get; init => field = Guard.Against.Null(value, nameof(DiscussedInMed)); }

    /// <summary>The rules that are warnings in the rule book and errors here.</summary>
    public ValueList<RuleId> Raise { get; init; }

    /// <summary>The parameters that are lowered.</summary>
    public ProfileParameters Parameters { get; init => field = Guard.Against.Null(value, nameof(Parameters)); } = ProfileParameters.Standard;

    /// <summary>Whether the profile applies on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Whether the discussion in MED has been held by then.</returns>
    public bool AppliesOn(DateOnly date) => DiscussedInMed.On <= date;
}
