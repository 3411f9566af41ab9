namespace Aalborg.Personnel.Benchmarks;

/// <summary>An activity.</summary>
internal sealed class PlainActivity
{
    public string? Id { get; set; }

    public string? What { get; set; }

    public string? How { get; set; }

    public DateOnly? Starts { get; set; }

    public DateOnly? Ends { get; set; }

    public string? Responsible { get; set; }

    public DateOnly? Done { get; set; }
}
