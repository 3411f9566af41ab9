namespace Aalborg.Personnel;

/// <summary>What a revision did to the plan.</summary>
public enum RevisionOutcome
{
    /// <summary>Justeret: the plan was changed.</summary>
    Adjusted,

    /// <summary>Fastholdt: the plan was looked at and kept.</summary>
    Confirmed,
}
