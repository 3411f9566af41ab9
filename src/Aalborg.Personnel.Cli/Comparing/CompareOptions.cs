namespace Aalborg.Personnel.Cli.Comparing;

/// <summary>What <c>personnel compare</c> was asked for, in addition to what all commands that read inputs are.</summary>
internal sealed record CompareOptions
{
    /// <summary>The date to assess the older version on.</summary>
    public required DateOnly WasOn { get; init; }

    public ChangePhase? Before { get; init; }

    public CompareFormat Format { get; init; }
}
