using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>One document of a report: what came of checking it and, where it could be read, the initiative itself.</summary>
public sealed record ReportDocument
{
    /// <summary>A document that was read and assessed.</summary>
    /// <param name="result">What came of checking it.</param>
    /// <param name="initiative">The initiative that was assessed.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The result has no assessment, or it is another initiative's.</exception>
    public ReportDocument(CheckResult result, ChangeInitiative initiative)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(initiative);
        if (result.Assessment?.InitiativeId != initiative.Id)
        {
            throw new ArgumentException("The result is to hold the assessment of the initiative.", nameof(result));
        }

        (Result, Initiative) = (result, initiative);
    }

    /// <summary>A document that could not be read.</summary>
    /// <param name="result">What came of checking it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The result has an assessment: then a report needs the initiative too.</exception>
    public ReportDocument(CheckResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Error is null)
        {
            throw new ArgumentException("The result has an assessment, so the report needs the initiative too.", nameof(result));
        }

        Result = result;
    }

    /// <summary>A document as it was read from a stream, held against a rule book; with its text where the reading kept it.</summary>
    /// <param name="file">The file's path, as it is to be shown.</param>
    /// <param name="reading">What came of reading it.</param>
    /// <param name="book">The rule book that it is held against.</param>
    /// <param name="on">The date to assess it on, from 1900-01-01 to 2199-12-31.</param>
    /// <param name="before">The phase that is asked about, <see cref="ChangePhase.Idea"/> to <see cref="ChangePhase.Closed"/>, where one is.</param>
    /// <returns>The document, whether it could be read or not.</returns>
    /// <exception cref="ArgumentNullException">The file, the reading or the book is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is outside the dates a document may hold, or <paramref name="before"/> is <see cref="ChangePhase.Stopped"/>.</exception>
    public static ReportDocument Of(string file, InitiativeReading reading, RuleBook book, DateOnly on, ChangePhase? before = null)
    {
        var result = CheckResult.Of(file, reading, book, on, before);
        var document = reading.IsRead ? new ReportDocument(result, reading.Initiative) : new(result);
        return reading.Text.IsEmpty ? document : document with { Text = new SourceText(file, reading.Text, reading.Line) };
    }

    /// <summary>What came of checking it.</summary>
    public CheckResult Result { get; }

    /// <summary>The initiative, or <see langword="null"/> where the document could not be read.</summary>
    public ChangeInitiative? Initiative { get; }

    /// <summary>The text it was read from, where that is known: SARIF shows findings in it. The other reports do not look at it.</summary>
    public SourceText? Text { get; init; }
}
