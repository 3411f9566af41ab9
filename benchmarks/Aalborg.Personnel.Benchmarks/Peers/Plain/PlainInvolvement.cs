namespace Aalborg.Personnel.Benchmarks;

/// <summary>An involvement.</summary>
internal sealed class PlainInvolvement
{
    public PlainForm Form { get; set; }

    public string? How { get; set; }

    public DateOnly? Starts { get; set; }
}
