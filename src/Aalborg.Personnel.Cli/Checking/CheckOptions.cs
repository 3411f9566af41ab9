using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Cli.Checking;

/// <summary>What <c>personnel check</c> was asked for, in addition to what all commands that read inputs are.</summary>
internal sealed record CheckOptions
{
    public ChangePhase? Before { get; init; }

    /// <summary>Earlier results; what failed in them does not make the command fail.</summary>
    public ResultBaseline? Baseline { get; init; }

    public FailOn FailOn { get; init; }

    public CheckFormat Format { get; init; }

    /// <summary>Whether the SARIF log leaves out what is not due yet and what people have yet to judge.</summary>
    public bool IsOnlyFailed { get; init; }
}
