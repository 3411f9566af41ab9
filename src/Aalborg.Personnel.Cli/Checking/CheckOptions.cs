namespace Aalborg.Personnel.Cli.Checking;

/// <summary>What <c>personnel check</c> was asked for.</summary>
internal sealed record CheckOptions
{
    public required IReadOnlyList<string> Inputs { get; init; }

    public required DateOnly On { get; init; }

    public required Language Language { get; init; }

    public ChangePhase? Before { get; init; }

    public string? Profile { get; init; }

    public FailOn FailOn { get; init; }

    public CheckFormat Format { get; init; }

    /// <summary>Whether the SARIF log leaves out what is not due yet and what people have yet to judge.</summary>
    public bool IsOnlyFailed { get; init; }

    public string? Output { get; init; }

    public bool IsLenient { get; init; }
}
