using System.ComponentModel;

namespace Aalborg.Personnel.Reporting;

public static partial class PersonnelReport
{
    /// <summary>Writes two versions of a change as a self-contained HTML page: first what the changes mean, then old and new values side by side.</summary>
    /// <param name="output">Where to write; the page says that it is UTF-8.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language.</param>
    /// <param name="before">The phase that is asked about; by default the one that follows the newer version's.</param>
    /// <exception cref="ArgumentNullException">The output or the comparison is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="before"/> is <see cref="ChangePhase.Stopped"/> or no phase.</exception>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="language"/> is not a value of <see cref="Language"/>.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public static void WriteComparisonHtml(TextWriter output, AssessmentComparison comparison, Language language, ChangePhase? before = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        var subject = SubjectOf(comparison, language, before);
        ComparisonReport.Write(new HtmlSheet(output, language), subject);
    }

    /// <summary>Writes two versions of a change as Markdown: first what the changes mean, then old and new values side by side.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language.</param>
    /// <param name="before">The phase that is asked about; by default the one that follows the newer version's.</param>
    /// <exception cref="ArgumentNullException">The output or the comparison is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="before"/> is <see cref="ChangePhase.Stopped"/> or no phase.</exception>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="language"/> is not a value of <see cref="Language"/>.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public static void WriteComparisonMarkdown(TextWriter output, AssessmentComparison comparison, Language language, ChangePhase? before = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        var subject = SubjectOf(comparison, language, before);
        ComparisonReport.Write(new MarkdownSheet(output), subject);
    }

    /// <summary>Writes two versions of a change as text for a terminal: first what the changes mean, then old and new values side by side.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language.</param>
    /// <param name="before">The phase that is asked about; by default the one that follows the newer version's.</param>
    /// <param name="layout">The width and whether there are colours; by default 100 characters without colours.</param>
    /// <exception cref="ArgumentNullException">The output or the comparison is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="before"/> is <see cref="ChangePhase.Stopped"/> or no phase.</exception>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="language"/> is not a value of <see cref="Language"/>.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public static void WriteComparisonText(TextWriter output, AssessmentComparison comparison, Language language, ChangePhase? before = null, TextLayout? layout = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        var subject = SubjectOf(comparison, language, before);
        ComparisonReport.Write(new TextSheet(output, layout ?? new TextLayout()), subject);
    }

    private static ComparisonSubject SubjectOf(AssessmentComparison comparison, Language language, ChangePhase? before)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Enum.IsDefined(language)
            ? new(comparison, before, language)
            : throw new InvalidEnumArgumentException(nameof(language), (int)language, typeof(Language));
    }
}
