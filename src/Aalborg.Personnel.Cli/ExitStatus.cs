namespace Aalborg.Personnel.Cli;

/// <summary>What the command says to the shell.</summary>
internal static class ExitStatus
{
    /// <summary>Nothing failed that matters, and the initiatives are ready for the phase asked about.</summary>
    public const int Success = 0;

    /// <summary>Something failed, or an initiative is not ready.</summary>
    public const int Failed = 1;

    /// <summary>The command was called wrongly, or an input could not be read or is not there.</summary>
    public const int Unusable = 2;
}
