namespace Aalborg.Personnel;

/// <summary>The initiative is in another phase than the day before.</summary>
public sealed record PhaseEvent : ForecastEvent
{
    internal PhaseEvent(DateOnly on, ChangePhase phase)
        : base(on) => Phase = phase;

    /// <summary>The phase from this day.</summary>
    public ChangePhase Phase { get; }
}
