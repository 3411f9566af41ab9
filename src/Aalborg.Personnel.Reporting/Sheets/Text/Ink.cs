namespace Aalborg.Personnel.Reporting;

/// <summary>The colours of a terminal, by their use; the values are the terminal's own.</summary>
internal enum Ink
{
    /// <summary>No colour.</summary>
    Plain = 0,

    /// <summary>A heading.</summary>
    Bold = 1,

    /// <summary>What may be passed over at first.</summary>
    Faint = 2,

    /// <summary>What is missing.</summary>
    Red = 31,

    /// <summary>What is in place.</summary>
    Green = 32,

    /// <summary>What deserves a look.</summary>
    Yellow = 33,
}
