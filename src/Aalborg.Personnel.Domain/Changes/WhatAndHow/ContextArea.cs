namespace Aalborg.Personnel;

/// <summary>What a context change is a change in.</summary>
public enum ContextArea
{
    /// <summary>Mål.</summary>
    Goals,

    /// <summary>Vilkår.</summary>
    Conditions,
}
