namespace Aalborg.Personnel.Benchmarks;

/// <summary>A classification.</summary>
internal sealed class PlainClassification
{
    public string? Kle { get; set; }

    public string? Facet { get; set; }
}
