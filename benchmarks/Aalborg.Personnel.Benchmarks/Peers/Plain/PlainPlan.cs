namespace Aalborg.Personnel.Benchmarks;

/// <summary>The plan.</summary>
internal sealed class PlainPlan
{
    public List<PlainActivity>? Activities { get; set; }

    public List<PlainRevision>? Revisions { get; set; }
}
