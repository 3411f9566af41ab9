namespace Aalborg.Personnel.Benchmarks;

/// <summary>A deviation.</summary>
internal sealed class PlainDeviation
{
    public string? Rule { get; set; }

    public string? Reason { get; set; }

    public string? DecidedBy { get; set; }

    public DateOnly On { get; set; }

    public DateOnly? Until { get; set; }
}
