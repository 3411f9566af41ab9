namespace Aalborg.Personnel.Cli.Checking;

/// <summary>What makes the command fail.</summary>
internal enum FailOn
{
    /// <summary>A failed error.</summary>
    Error,

    /// <summary>A failed error or warning.</summary>
    Warning,

    /// <summary>No finding.</summary>
    Never,
}
