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

    /// <summary>A SARIF log, for developers' tools.</summary>
    Sarif,
}
