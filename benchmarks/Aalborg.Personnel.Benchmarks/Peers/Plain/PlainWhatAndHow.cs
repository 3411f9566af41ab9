namespace Aalborg.Personnel.Benchmarks;

/// <summary>What and how.</summary>
internal sealed class PlainWhatAndHow
{
    public PlainFrame? Frame { get; set; }

    public List<PlainExpectation>? Expectations { get; set; }

    public PlainPlan? Plan { get; set; }

    public List<PlainContextChange>? ContextChanges { get; set; }
}
