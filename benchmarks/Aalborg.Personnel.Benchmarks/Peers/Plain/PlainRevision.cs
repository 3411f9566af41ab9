namespace Aalborg.Personnel.Benchmarks;

/// <summary>A revision of the plan.</summary>
internal sealed class PlainRevision
{
    public string? Id { get; set; }

    public DateOnly On { get; set; }

    public List<string>? Answers { get; set; }

    public PlainOutcome Outcome { get; set; }

    public string? What { get; set; }
}
