namespace Aalborg.Personnel;

/// <summary>How much a change asks of a stakeholder (belastning).</summary>
public enum StakeholderImpact
{
    /// <summary>Lav.</summary>
    Low,

    /// <summary>Mellem.</summary>
    Medium,

    /// <summary>Høj.</summary>
    High,
}
