namespace Aalborg.Personnel.Reporting;

/// <summary>What a run of a phrase is.</summary>
internal enum RunKind
{
    /// <summary>Ordinary text.</summary>
    Text,

    /// <summary>Text that stands out.</summary>
    Strong,

    /// <summary>Text that may be passed over at first.</summary>
    Faint,

    /// <summary>Code: an id, a pointer.</summary>
    Code,

    /// <summary>A status and its words.</summary>
    Badge,

    /// <summary>The end of a line.</summary>
    Break,

    /// <summary>A number of a heat map.</summary>
    Heat,

    /// <summary>A link to a section of the same document; plain text on a sheet without such links.</summary>
    SectionLink,

    /// <summary>A link to a document of the same report, by its number.</summary>
    DocumentLink,

    /// <summary>A link to another page, by its address.</summary>
    PageLink,
}
