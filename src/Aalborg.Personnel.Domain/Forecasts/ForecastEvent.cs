namespace Aalborg.Personnel;

/// <summary>What happens on a day of a forecast: a <see cref="PhaseEvent"/> or a <see cref="FindingEvent"/>, and nothing else.</summary>
public abstract record ForecastEvent
{
    private protected ForecastEvent(DateOnly on) => On = on;

    /// <summary>The day.</summary>
    public DateOnly On { get; }
}
