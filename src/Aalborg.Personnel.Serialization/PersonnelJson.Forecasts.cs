namespace Aalborg.Personnel.Serialization;

public static partial class PersonnelJson
{
    /// <summary>
    /// Writes forecasts as one indented document, <c>{ …, "results": [ … ], "cited": [ … ] }</c>, one result at a time however many there are. The sentences that the
    /// findings stand on come once, behind the results.
    /// </summary>
    /// <param name="output">Where to write; it is not closed.</param>
    /// <param name="results">The results, gone through once. Each forecast is of <paramref name="book"/>, from <paramref name="on"/>, of <paramref name="days"/> days.</param>
    /// <param name="book">The rule book that the forecasts are made with; its profile is named where it is in force on the date.</param>
    /// <param name="on">The date that the forecasts are made on.</param>
    /// <param name="days">How many days they look ahead.</param>
    /// <param name="language">The language of messages and remedies.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteForecasts(
        Stream output, IEnumerable<ForecastResult> results, RuleBook book, DateOnly on, int days, Language language)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(book);
        var document = new ResultsDocument();
        output.Write(ResultsDocument.Beginning(writer => ForecastWriter.WriteHead(writer, book, on, days)).Span);
        foreach (var result in results)
        {
            if (result.Forecast is { } forecast)
            {
                document.Cite(forecast.Assessment.RuleBook.Policy, forecast.Cited);
            }

            output.Write(document.Next(CanonicalWriter.Write(result, (writer, value) => ForecastWriter.Write(writer, value, language))).Span);
        }

        output.Write(document.End().Span);
    }
}
