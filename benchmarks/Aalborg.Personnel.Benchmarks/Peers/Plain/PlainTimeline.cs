namespace Aalborg.Personnel.Benchmarks;

/// <summary>When the change happens.</summary>
internal sealed class PlainTimeline
{
    public DateOnly? Starts { get; set; }

    public DateOnly? Ends { get; set; }

    public DateOnly? Closed { get; set; }

    public DateOnly? Stopped { get; set; }
}
