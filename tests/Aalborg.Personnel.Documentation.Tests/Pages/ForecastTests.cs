using Aalborg.Personnel;
using Aalborg.Personnel.Reporting;
using Aalborg.Personnel.Serialization;

namespace Documentation;

public class ForecastTests : PageTests
{
    [Fact]
    public void Forecast_is_made_and_written()
    {
        var change = new ChangeInitiative
        {
            Id = new(1, 0, 0, new byte[8]),
            Title = "Fælles vagtplan",
            Timeline = new() { Starts = new(2026, 3, 2) },
        };

        #region docs/forecast.md 1
        var forecast = AalborgPolicy.Rules.Forecast(change, on: new DateOnly(2026, 3, 1), days: 90);

        foreach (var happens in forecast.Events)
            Console.WriteLine(happens switch
            {
                PhaseEvent phase => $"{phase.On:yyyy-MM-dd}: {phase.Phase}",
                FindingEvent failed => $"{failed.On:yyyy-MM-dd}: {failed.Finding.Rule} {failed.Finding.Pointer}",
                _ => "",
            });
        #endregion

        {
            #region docs/forecast.md 2
            ForecastResult[] results = [ForecastResult.Of("vagtplan.json", change, forecast)];
            using var json = new FileStream("forecast.json", FileMode.Create);
            PersonnelJson.WriteForecasts(json, results, AalborgPolicy.Rules, forecast.Assessment.On, forecast.Days, Language.English);
            using var page = new StreamWriter("forecast.html");
            PersonnelReport.WriteForecastHtml(page, results, Language.English);
            #endregion
        }

        Console.Lines.Should().StartWith("2026-03-02: Implementation").And.Contain("2026-03-02: WHY-02 /why/goals");
        System.IO.File.ReadAllText("forecast.html").Should().Contain("Implementation from 2 March 2026");
    }
}
