namespace Aalborg.Personnel.Reporting;

/// <summary>Events of one kind that are so close to each other in a picture that they share a symbol.</summary>
/// <param name="x">Where the symbol is.</param>
internal sealed class EventCluster(double x)
{
    /// <summary>Symbols that are closer than this would cover each other.</summary>
    private const double Distance = 16;

    private readonly List<TimelineEvent> _events = [];

    public double X => x;

    /// <summary>The events, at least one.</summary>
    public IReadOnlyList<TimelineEvent> Events => _events;

    /// <summary>Whether some of them have happened.</summary>
    public bool IsBegun => _events.Exists(one => one.IsSettled);

    /// <summary>Whether all of them have happened.</summary>
    public bool IsSettled => _events.TrueForAll(one => one.IsSettled);

    /// <summary>Whether one of them was to have happened, and nobody says that it has.</summary>
    public bool IsOverdue => _events.Exists(one => one.Overdue is not null);

    /// <summary>The clusters of events that are in the order of time.</summary>
    public static IReadOnlyList<EventCluster> Of(IEnumerable<TimelineEvent> events, TimeScale scale)
    {
        var clusters = new List<EventCluster>();
        foreach (var one in events)
        {
            var x = scale.At(one.Starts);
            if (clusters.Count == 0 || x - clusters[^1].X >= Distance)
            {
                clusters.Add(new(x));
            }

            clusters[^1]._events.Add(one);
        }

        return clusters;
    }
}
