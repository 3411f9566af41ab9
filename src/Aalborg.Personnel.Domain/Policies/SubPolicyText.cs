namespace Aalborg.Personnel;

/// <summary>How much of a sub-policy is known.</summary>
public enum SubPolicyText
{
    /// <summary>Its text is known.</summary>
    Known,

    /// <summary>Nothing but its title is known.</summary>
    TitleOnly,
}
