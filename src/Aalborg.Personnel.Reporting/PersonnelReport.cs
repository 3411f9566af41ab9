using System.ComponentModel;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>Writes reports: what an assessment says of change initiatives, for people and for developers' tools.</summary>
/// <remarks>Text from documents is always shown as text; neither a browser, a terminal nor a renderer of Markdown obeys it. Reports use no clock and no culture. All members are thread-safe.</remarks>
public static partial class PersonnelReport
{
    /// <summary>Writes a self-contained HTML page, without scripts and without anything from a network. With several documents an overview comes first.</summary>
    /// <param name="output">Where to write; the page says that it is UTF-8.</param>
    /// <param name="results">The results of the documents, enumerated once. The first 500 are reported one by one, the others are counted.</param>
    /// <param name="language">The language. The policy's own sentences are always quoted in Danish.</param>
    /// <exception cref="ArgumentNullException">An argument, or a result, is <see langword="null"/>.</exception>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="language"/> is not a value of <see cref="Language"/>.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public static void WriteHtml(TextWriter output, IEnumerable<CheckResult> results, Language language)
    {
        ArgumentNullException.ThrowIfNull(output);
        var guarded = Guarded(results, language);
        new DocumentsReport(new HtmlSheet(output, language), language).Write(guarded);
    }

    /// <summary>Writes Markdown as GitHub renders it, for a wiki or a pull request. With several documents an overview comes first.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="results">The results of the documents, enumerated once. The first 500 are reported one by one, the others are counted.</param>
    /// <param name="language">The language. The policy's own sentences are always quoted in Danish.</param>
    /// <exception cref="ArgumentNullException">An argument, or a result, is <see langword="null"/>.</exception>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="language"/> is not a value of <see cref="Language"/>.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public static void WriteMarkdown(TextWriter output, IEnumerable<CheckResult> results, Language language)
    {
        ArgumentNullException.ThrowIfNull(output);
        var guarded = Guarded(results, language);
        new DocumentsReport(new MarkdownSheet(output), language).Write(guarded);
    }

    /// <summary>Writes text for a terminal. Each document is written as it comes, however many there are; with several an overview of the first 1,000 comes last.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="results">The results of the documents, enumerated once.</param>
    /// <param name="language">The language. The policy's own sentences are always quoted in Danish.</param>
    /// <param name="layout">The width and whether there are colours; by default 100 characters without colours.</param>
    /// <exception cref="ArgumentNullException">The output, the results or a result is <see langword="null"/>.</exception>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="language"/> is not a value of <see cref="Language"/>.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public static void WriteText(TextWriter output, IEnumerable<CheckResult> results, Language language, TextLayout? layout = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        var guarded = Guarded(results, language);
        new DocumentsReport(new TextSheet(output, layout ?? new TextLayout()), language).Write(guarded);
    }

    /// <summary>The results, checked one by one as they are enumerated; nothing is written where an argument is invalid.</summary>
    private static IEnumerable<TResult> Guarded<TResult>(IEnumerable<TResult> results, Language language)
        where TResult : class
    {
        ArgumentNullException.ThrowIfNull(results);
        return Enum.IsDefined(language)
            ? results.Select(result => result ?? throw new ArgumentNullException(nameof(results)))
            : throw new InvalidEnumArgumentException(nameof(language), (int)language, typeof(Language));
    }
}
