namespace Aalborg.Personnel.Cli.Checking;

/// <summary>How results are written.</summary>
internal enum CheckFormat
{
    /// <summary>For people, at a prompt.</summary>
    Text,

    /// <summary>One indented JSON document.</summary>
    Json,

    /// <summary>One line of JSON a result.</summary>
    Ndjson,

    /// <summary>Markdown, for a wiki or a pull request.</summary>
    Markdown,

    /// <summary>One page of HTML, to bring to a meeting.</summary>
    Html,

    /// <summary>A spreadsheet: one row a finding.</summary>
    Csv,

    /// <summary>A SARIF log, for developers' tools.</summary>
    Sarif,
}
