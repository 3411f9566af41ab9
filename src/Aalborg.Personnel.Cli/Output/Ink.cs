namespace Aalborg.Personnel.Cli.Output;

/// <summary>The colours of a terminal, by what they are used for; the values are its own.</summary>
internal enum Ink
{
    /// <summary>No colour.</summary>
    Plain = 0,

    /// <summary>A heading.</summary>
    Bold = 1,

    /// <summary>What may be passed over at first.</summary>
    Faint = 2,

    /// <summary>What is due and missing.</summary>
    Red = 31,

    /// <summary>What is as it should be.</summary>
    Green = 32,

    /// <summary>What deserves a look.</summary>
    Yellow = 33,
}
