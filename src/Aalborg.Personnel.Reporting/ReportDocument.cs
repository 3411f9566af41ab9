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

    /// <summary>What came of checking it.</summary>
    public CheckResult Result { get; }

    /// <summary>The initiative, or <see langword="null"/> where the document could not be read.</summary>
    public ChangeInitiative? Initiative { get; }

    /// <summary>The text it was read from, where that is known: SARIF shows findings in it. The other reports do not look at it.</summary>
    public SourceText? Text { get; init; }
}
