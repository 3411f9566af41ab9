using System.ComponentModel;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

public static partial class PersonnelReport
{
    /// <summary>Writes what becomes due if nobody does anything, as a self-contained HTML page, without scripts and without anything from a network. With several documents an overview comes first.</summary>
    /// <param name="output">Where to write; the page says that it is UTF-8.</param>
    /// <param name="results">The forecasts, enumerated once. The first 500 are reported one by one, the others are counted.</param>
    /// <param name="language">The language. The policy's own sentences are always quoted in Danish.</param>
    /// <exception cref="ArgumentNullException">An argument, or a result, is <see langword="null"/>.</exception>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="language"/> is not a value of <see cref="Language"/>.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public static void WriteForecastHtml(TextWriter output, IEnumerable<ForecastResult> results, Language language)
    {
        ArgumentNullException.ThrowIfNull(output);
        var guarded = Guarded(results, language);
        new ForecastsReport(new HtmlSheet(output, language), language).Write(guarded);
    }

    /// <summary>Writes what becomes due if nobody does anything, as Markdown as GitHub renders it. With several documents an overview comes first.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="results">The forecasts, enumerated once. The first 500 are reported one by one, the others are counted.</param>
    /// <param name="language">The language. The policy's own sentences are always quoted in Danish.</param>
    /// <exception cref="ArgumentNullException">An argument, or a result, is <see langword="null"/>.</exception>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="language"/> is not a value of <see cref="Language"/>.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public static void WriteForecastMarkdown(TextWriter output, IEnumerable<ForecastResult> results, Language language)
    {
        ArgumentNullException.ThrowIfNull(output);
        var guarded = Guarded(results, language);
        new ForecastsReport(new MarkdownSheet(output), language).Write(guarded);
    }

    /// <summary>Writes what becomes due if nobody does anything, as text for a terminal. Each document is written as it comes, however many there are; with several an overview of the first 1,000 comes last.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="results">The forecasts, enumerated once.</param>
    /// <param name="language">The language. The policy's own sentences are always quoted in Danish.</param>
    /// <param name="layout">The width and whether there are colours; by default 100 characters without colours.</param>
    /// <exception cref="ArgumentNullException">The output, the results or a result is <see langword="null"/>.</exception>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="language"/> is not a value of <see cref="Language"/>.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public static void WriteForecastText(TextWriter output, IEnumerable<ForecastResult> results, Language language, TextLayout? layout = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        var guarded = Guarded(results, language);
        new ForecastsReport(new TextSheet(output, layout ?? new TextLayout()), language).Write(guarded);
    }
}
