namespace Aalborg.Personnel.Cli.Comparing;

/// <summary>How a comparison is written.</summary>
internal enum CompareFormat
{
    /// <summary>For people, at a prompt.</summary>
    Text,

    /// <summary>One indented JSON document.</summary>
    Json,

    /// <summary>Markdown, for a wiki or a pull request.</summary>
    Markdown,

    /// <summary>One page of HTML, to bring to a meeting.</summary>
    Html,
}
