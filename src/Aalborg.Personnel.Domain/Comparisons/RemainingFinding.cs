namespace Aalborg.Personnel;

/// <summary>A finding that two assessments both have: the same rule and detail at the same place, wherever that place has moved to.</summary>
/// <param name="Was">The finding of the older assessment; its pointer leads into the older version.</param>
/// <param name="Is">The finding of the newer assessment; its pointer leads into the newer version.</param>
public sealed record RemainingFinding(Finding Was, Finding Is);
