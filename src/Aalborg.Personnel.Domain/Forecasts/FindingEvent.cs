namespace Aalborg.Personnel;

/// <summary>A finding is failed that was not the day before, by rule, place and detail.</summary>
public sealed record FindingEvent : ForecastEvent
{
    internal FindingEvent(DateOnly on, Finding finding, FindingState? was)
        : base(on) => (Finding, Was) = (finding, was);

    /// <summary>The finding as it is on this day.</summary>
    public Finding Finding { get; }

    /// <summary>Where it stood the day before, or <see langword="null"/> where there was no such finding.</summary>
    public FindingState? Was { get; }
}
