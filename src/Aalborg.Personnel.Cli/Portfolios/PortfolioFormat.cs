namespace Aalborg.Personnel.Cli.Portfolios;

/// <summary>How a portfolio is written.</summary>
internal enum PortfolioFormat
{
    /// <summary>For people, at a prompt.</summary>
    Text,

    /// <summary>One indented JSON document.</summary>
    Json,

    /// <summary>One page of HTML, to bring to a meeting.</summary>
    Html,

    /// <summary>Markdown, for a wiki.</summary>
    Markdown,

    /// <summary>Comma-separated values of the groups, for a spreadsheet.</summary>
    LoadCsv,

    /// <summary>Comma-separated values of what is due, for a spreadsheet.</summary>
    DueCsv,
}
