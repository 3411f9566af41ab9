namespace Aalborg.Personnel;

/// <summary>Where a violation stands, the worst first.</summary>
public enum FindingState
{
    /// <summary>Mangler: it is due.</summary>
    Failed,

    /// <summary>Mangler endnu: it is not due yet.</summary>
    Open,

    /// <summary>Sket for sent: it was done, but after its last day, and no honest entry can undo that.</summary>
    Late,

    /// <summary>Fraveget med begrundelse: a deviation sets the rule aside.</summary>
    Excused,
}
