namespace Aalborg.Personnel.Benchmarks;

/// <summary>What FluentValidation validates: an initiative and the date it is looked at.</summary>
internal sealed record DatedInitiative(ChangeInitiative Initiative, DateOnly On)
{
    public Timeline Timeline => Initiative.Timeline;

    public ChangePhase Phase => Initiative.PhaseOn(On);
}
