namespace Aalborg.Personnel.Reporting;

/// <summary>How warm a number of a heat map is.</summary>
internal enum Warmth
{
    /// <summary>There is nothing.</summary>
    None,

    /// <summary>Up to half of the limit.</summary>
    Some,

    /// <summary>More, but below the limit.</summary>
    Much,

    /// <summary>The limit or more.</summary>
    TooMuch,
}
