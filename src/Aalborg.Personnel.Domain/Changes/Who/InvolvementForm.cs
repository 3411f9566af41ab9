namespace Aalborg.Personnel;

/// <summary>How far a stakeholder is involved.</summary>
public enum InvolvementForm
{
    /// <summary>Informeret.</summary>
    Informed,

    /// <summary>Hørt.</summary>
    Consulted,

    /// <summary>Dialog.</summary>
    Dialogue,

    /// <summary>Samskabelse.</summary>
    CoCreation,

    /// <summary>Beslutter.</summary>
    Decides,
}
