namespace Aalborg.Personnel.Benchmarks;

/// <summary>A level that the change does not touch.</summary>
internal sealed class PlainUnaffected
{
    public PlainLevel Level { get; set; }

    public string? Reason { get; set; }
}
