namespace Aalborg.Personnel.Reporting;

/// <summary>How a paragraph is read.</summary>
internal enum Tone
{
    /// <summary>As ordinary text.</summary>
    Plain,

    /// <summary>As what a document is about.</summary>
    Lead,

    /// <summary>As what may be passed over at first.</summary>
    Faint,

    /// <summary>As something to do.</summary>
    ToDo,
}
