namespace Aalborg.Personnel.Benchmarks;

/// <summary>What FluentValidation validates: an initiative and the date it is looked at.</summary>
internal sealed record DatedInitiative(ChangeInitiative Initiative, DateOnly On)
{
    public Timeline Timeline => Initiative.Timeline;

    /// <summary>The messages that count: to a stakeholder that is there, and not overdue.</summary>
    public IEnumerable<Message> Messages
    {
        get
        {
            var ids = Initiative.Who.Stakeholders.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
            return Initiative.Communication.Messages.Where(one => !one.IsOverdueOn(On) && one.To.Any(ids.Contains));
        }
    }

    /// <summary>The messages that count and were sent by the date.</summary>
    public IEnumerable<Message> Told => Messages.Where(one => one.IsSentBy(On));

    public ChangePhase Phase => Initiative.PhaseOn(On);
}
