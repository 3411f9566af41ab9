namespace Aalborg.Personnel.Faults.Tests;

/// <summary>What a run of the command left.</summary>
internal sealed record Outcome(int ExitStatus, string Output, string Error);
