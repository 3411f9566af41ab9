namespace Aalborg.Personnel.Benchmarks;

/// <summary>A shift.</summary>
internal sealed class PlainContextChange
{
    public string? Id { get; set; }

    public DateOnly On { get; set; }

    public PlainArea In { get; set; }

    public string? What { get; set; }
}
