namespace Aalborg.Personnel;

/// <summary>What a shift is a change in.</summary>
public enum ShiftArea
{
    /// <summary>Mål.</summary>
    Goals,

    /// <summary>Vilkår.</summary>
    Conditions,
}
