using System.ComponentModel;

namespace Aalborg.Personnel.Reporting;

/// <summary>The door to reports: what the rules say of change initiatives, for people and for developers' tools.</summary>
/// <remarks>Whatever a document says is shown as text and obeyed by nothing: not by a browser, not by a renderer of Markdown. Reports read no clock and no culture.</remarks>
public static partial class PersonnelReport
{
    /// <summary>Writes one page of HTML that needs nothing else: no network, no script. With many documents an overview stands first.</summary>
    /// <param name="output">Where to write; the page says that it is UTF-8.</param>
    /// <param name="documents">The documents, gone through once. The first 500 are told of one by one, the others are counted.</param>
    /// <param name="language">The language; the policy's own sentences stand in Danish all the same.</param>
    /// <exception cref="ArgumentNullException">An argument, or a document, is <see langword="null"/>.</exception>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="language"/> is not a value of <see cref="Language"/>.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public static void WriteHtml(TextWriter output, IEnumerable<ReportDocument> documents, Language language)
    {
        ArgumentNullException.ThrowIfNull(output);
        new HtmlReport(new HtmlWriter(output), language).Write(new Overview(Guarded(documents, language), language));
    }

    /// <summary>Writes Markdown as GitHub renders it, for a wiki or a pull request. With many documents an overview stands first.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="documents">The documents, gone through once. The first 500 are told of one by one, the others are counted.</param>
    /// <param name="language">The language; the policy's own sentences stand in Danish all the same.</param>
    /// <exception cref="ArgumentNullException">An argument, or a document, is <see langword="null"/>.</exception>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="language"/> is not a value of <see cref="Language"/>.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public static void WriteMarkdown(TextWriter output, IEnumerable<ReportDocument> documents, Language language)
    {
        ArgumentNullException.ThrowIfNull(output);
        new MarkdownReport(output, language).Write(new Overview(Guarded(documents, language), language));
    }

    /// <summary>The documents, looked at one by one as they are gone through; nothing is written where an argument is no good.</summary>
    private static IEnumerable<ReportDocument> Guarded(IEnumerable<ReportDocument> documents, Language language)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return Enum.IsDefined(language)
            ? documents.Select(document => document ?? throw new ArgumentNullException(nameof(documents)))
            : throw new InvalidEnumArgumentException(nameof(language), (int)language, typeof(Language));
    }
}
