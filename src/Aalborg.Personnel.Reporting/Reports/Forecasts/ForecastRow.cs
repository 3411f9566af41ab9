using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>One document in an overview of forecasts.</summary>
internal sealed class ForecastRow
{
    public ForecastRow(ForecastResult result, int number, Language language)
    {
        Number = number;
        Source = SourceNames.Of(result.Source, language);
        if (result.IsRead)
        {
            Title = ShownText.TitleOf(result.Initiative, result.Forecast.Assessment, language);
            Phase = result.Forecast.Assessment.Phase.InWords().In(language);
            Coming = ComingFindings.In(result.Forecast.Events);
            Days = [.. result.Forecast.Events.GroupBy(happens => happens.On).Select(day => new ForecastDay(
                day.Key, number, Title, day.OfType<PhaseEvent>().FirstOrDefault()?.Phase, ComingFindings.In(day)))];
        }
    }

    /// <summary>The number of the document, from 1.</summary>
    public int Number { get; }

    public string Source { get; }

    /// <summary>The title, or <see langword="null"/> where the document could not be read.</summary>
    public string? Title { get; }

    public string Phase { get; } = "";

    public ComingFindings Coming { get; }

    /// <summary>The days on which something happens.</summary>
    public IReadOnlyList<ForecastDay> Days { get; } = [];
}
