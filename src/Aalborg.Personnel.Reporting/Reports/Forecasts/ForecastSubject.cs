using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>What the forecast of one change is about: what happens, by the phases it happens in, and the words for it in the language asked for.</summary>
internal sealed class ForecastSubject
{
    public ForecastSubject(string source, ChangeInitiative initiative, Forecast forecast, Language language)
    {
        Forecast = forecast;
        Initiative = new(CheckResult.Of(source, initiative, forecast.Assessment), language);
        Coming = ComingFindings.In(forecast.Events);
        Already = new(forecast.Assessment.Findings.Where(finding => finding.State == FindingState.Failed));
        Stretches = [.. StretchesOf(forecast)];
    }

    public Forecast Forecast { get; }

    /// <summary>The initiative as it stands on the date that is looked ahead from.</summary>
    public InitiativeSubject Initiative { get; }

    /// <summary>What becomes due, counted.</summary>
    public ComingFindings Coming { get; }

    /// <summary>What is due before, counted.</summary>
    public ComingFindings Already { get; }

    /// <summary>The phases that the days are in, in order.</summary>
    public IReadOnlyList<ForecastStretch> Stretches { get; }

    /// <summary>The last day looked at, in words.</summary>
    public string Until => Initiative.Day(Forecast.Last);

    private static IEnumerable<ForecastStretch> StretchesOf(Forecast forecast)
    {
        var (phase, from, findings) = (forecast.Assessment.Phase, (DateOnly?)null, new List<FindingEvent>());
        foreach (var happens in forecast.Events)
        {
            switch (happens)
            {
                case PhaseEvent next:
                    yield return new(phase, from, findings);
                    (phase, from, findings) = (next.Phase, next.On, []);
                    break;
                case FindingEvent finding:
                    findings.Add(finding);
                    break;
            }
        }

        yield return new(phase, from, findings);
    }
}
