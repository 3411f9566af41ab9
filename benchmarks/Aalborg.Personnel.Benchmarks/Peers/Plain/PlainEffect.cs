namespace Aalborg.Personnel.Benchmarks;

/// <summary>An effect.</summary>
internal sealed class PlainEffect
{
    public string? Id { get; set; }

    public string? What { get; set; }

    public List<string>? For { get; set; }

    public DateOnly? Due { get; set; }

    public PlainNote? Result { get; set; }
}
