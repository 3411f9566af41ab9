namespace Aalborg.Personnel.Reporting;

/// <summary>Events of one lane that stand so close to each other in a picture that they share a mark.</summary>
/// <param name="x">Where the mark stands.</param>
internal sealed class MarkCluster(double x)
{
    /// <summary>Marks that are closer than this would cover each other.</summary>
    private const double Distance = 16;

    private readonly List<ChronicleEvent> _events = [];

    public double X => x;

    /// <summary>The events, at least one.</summary>
    public IReadOnlyList<ChronicleEvent> Events => _events;

    /// <summary>Whether some of them have happened.</summary>
    public bool IsBegun { get; private set; }

    /// <summary>Whether all of them have happened.</summary>
    public bool IsSettled { get; private set; } = true;

    /// <summary>Whether one of them was to have happened, and nobody says that it has.</summary>
    public bool IsOverdue { get; private set; }

    /// <summary>The clusters of events that are in the order of time.</summary>
    public static IReadOnlyList<MarkCluster> Of(IEnumerable<ChronicleEvent> events, TimeScale scale)
    {
        var clusters = new List<MarkCluster>();
        foreach (var one in events)
        {
            var x = scale.At(one.Starts);
            if (clusters.Count == 0 || x - clusters[^1].X >= Distance)
            {
                clusters.Add(new(x));
            }

            clusters[^1].Add(one);
        }

        return clusters;
    }

    private void Add(ChronicleEvent one)
    {
        _events.Add(one);
        IsBegun |= one.IsSettled;
        IsSettled &= one.IsSettled;
        IsOverdue |= one.IsOverdue;
    }
}
