namespace Aalborg.Personnel;

/// <summary>Whether an initiative may enter a phase, in two assessments.</summary>
/// <param name="Was">The readiness in the older assessment.</param>
/// <param name="Is">The readiness in the newer one, for the same phase.</param>
public sealed record ReadinessComparison(Readiness Was, Readiness Is)
{
    /// <summary>Gets the phase.</summary>
    public ChangePhase Phase => Is.Phase;

    /// <summary>Gets a value indicating whether the phase could be entered and cannot any more.</summary>
    public bool IsLost => Was.IsReady && !Is.IsReady;

    /// <summary>Gets a value indicating whether the phase could not be entered and now can.</summary>
    public bool IsGained => !Was.IsReady && Is.IsReady;
}
