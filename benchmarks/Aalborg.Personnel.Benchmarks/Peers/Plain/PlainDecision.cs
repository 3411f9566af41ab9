namespace Aalborg.Personnel.Benchmarks;

/// <summary>A decision.</summary>
internal sealed class PlainDecision
{
    public string? Id { get; set; }

    public DateOnly On { get; set; }

    public string? What { get; set; }

    public PlainKind? Kind { get; set; }

    public List<string>? With { get; set; }
}
