namespace Aalborg.Personnel;

/// <summary>The role (rolle) a stakeholder has in a change.</summary>
public enum StakeholderRole
{
    /// <summary>Berørt: the change alters its day.</summary>
    Affected,

    /// <summary>Gavnes: the change is to benefit it.</summary>
    Benefits,

    /// <summary>Udfører: it carries the change out.</summary>
    Delivers,

    /// <summary>Ansvarlig: it answers for the change.</summary>
    Responsible,
}
