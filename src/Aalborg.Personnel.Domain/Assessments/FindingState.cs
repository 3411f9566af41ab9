namespace Aalborg.Personnel;

/// <summary>Where a violation stands, the worst first.</summary>
public enum FindingState
{
    /// <summary>Ikke opfyldt: it is due.</summary>
    Failed,

    /// <summary>Åben: it is not due yet.</summary>
    Open,

    /// <summary>Fraveget: a deviation sets the rule aside.</summary>
    Excused,
}
