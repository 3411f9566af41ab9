namespace Aalborg.Personnel.Cli.Running;

/// <summary>What every command that reads inputs and writes a result is asked for.</summary>
internal sealed record RunOptions
{
    public required IReadOnlyList<string> Inputs { get; init; }

    public required DateOnly On { get; init; }

    public required Language Language { get; init; }

    public string? Profile { get; init; }

    public string? Output { get; init; }

    public bool IsLenient { get; init; }
}
