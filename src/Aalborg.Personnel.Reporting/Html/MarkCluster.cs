namespace Aalborg.Personnel.Reporting;

/// <summary>Events of one lane that stand so close to each other in a picture that they share a mark.</summary>
/// <param name="X">Where the mark stands.</param>
/// <param name="IsSettled">Whether they have happened; what has and what has not share no mark.</param>
/// <param name="Events">The events, at least one.</param>
internal sealed record MarkCluster(double X, bool IsSettled, List<ChronicleEvent> Events)
{
    /// <summary>Marks that are closer than this would cover each other.</summary>
    private const double Distance = 16;

    /// <summary>The clusters of events that are in the order of time.</summary>
    public static IReadOnlyList<MarkCluster> Of(IEnumerable<ChronicleEvent> events, TimeScale scale)
    {
        var clusters = new List<MarkCluster>();
        foreach (var one in events)
        {
            var x = scale.At(one.Starts);
            if (clusters.Count > 0 && x - clusters[^1].X < Distance && clusters[^1].IsSettled == one.IsSettled)
            {
                clusters[^1].Events.Add(one);
            }
            else
            {
                clusters.Add(new(x, one.IsSettled, [one]));
            }
        }

        return clusters;
    }
}
