namespace Aalborg.Personnel.Benchmarks;

/// <summary>A goal.</summary>
internal sealed class PlainGoal
{
    public string? Id { get; set; }

    public string? What { get; set; }

    public string? Measure { get; set; }

    public DateOnly? Due { get; set; }
}
