namespace Aalborg.Personnel;

/// <summary>Where a deviation stands in a portfolio.</summary>
public enum DeviationState
{
    /// <summary>Gælder: none of the others.</summary>
    Holds,

    /// <summary>Udløber snart: its last day is among the days that are looked ahead.</summary>
    Ends,

    /// <summary>Udløbet: its last day has passed.</summary>
    Over,

    /// <summary>Unødvendig: its rule has nothing to excuse.</summary>
    Needless,
}
