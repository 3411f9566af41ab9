using System.Diagnostics.CodeAnalysis;

namespace Aalborg.Personnel.Serialization;

/// <summary>The result of checking one document: the initiative with its assessment, or an error.</summary>
public sealed record CheckResult
{
    private CheckResult(string source) => Source = source;

    /// <summary>Gets where the document came from: a path, with ":line" for a line of NDJSON.</summary>
    public string Source { get; }

    /// <summary>Gets whether the document could be read. If so, there is an initiative and its assessment; otherwise there is an error.</summary>
    [MemberNotNullWhen(true, nameof(Initiative), nameof(Assessment))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsRead => Initiative is not null;

    /// <summary>Gets the initiative, or <see langword="null"/> if the document could not be read.</summary>
    public ChangeInitiative? Initiative { get; private init; }

    /// <summary>Gets the assessment of the initiative, or <see langword="null"/> if the document could not be read.</summary>
    public Assessment? Assessment { get; private init; }

    /// <summary>Gets what is missing before a phase, if that was asked.</summary>
    public Readiness? Before { get; init; }

    /// <summary>Gets the pointers of the unknown members that a lenient reading ignored.</summary>
    public ValueList<string> Ignored { get; init; }

    /// <summary>Gets what was wrong with the document or its source, or <see langword="null"/> if the document could be read.</summary>
    public CheckError? Error { get; private init; }

    /// <summary>Gets the earlier results that the findings are held against, if there are any.</summary>
    public ResultBaseline? Baseline { get; init; }

    /// <summary>Gets the text that the document was read from, if it is known. SARIF locates findings in it; nothing else uses it.</summary>
    public SourceText? Text { get; init; }

    /// <summary>Returns the result of a document that was read and assessed.</summary>
    /// <param name="source">Where the document came from.</param>
    /// <param name="initiative">The initiative.</param>
    /// <param name="assessment">The assessment of that initiative.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="assessment"/> is of an initiative with another id.</exception>
    public static CheckResult Of(string source, ChangeInitiative initiative, Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(initiative);
        ArgumentNullException.ThrowIfNull(assessment);
        if (assessment.InitiativeId != initiative.Id)
        {
            throw new ArgumentException("The assessment must be of the initiative.", nameof(assessment));
        }

        return new(source) { Initiative = initiative, Assessment = assessment };
    }

    /// <summary>Returns the result of a document that could not be read.</summary>
    /// <param name="source">Where the document came from.</param>
    /// <param name="error">What was wrong.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static CheckResult Of(string source, CheckError error)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(error);
        return new(source) { Error = error };
    }

    /// <summary>Returns the result of a reading: the initiative as <paramref name="assess"/> assesses it, or the error of the reading; with the ignored members and, if the reading kept it, the text.</summary>
    /// <param name="source">Where the document came from.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="assess">Assesses the initiative, for example with <see cref="RuleBook.Assess"/>. It is not called if the document could not be read.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException">An argument, or what <paramref name="assess"/> returns, is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="assess"/> returns the assessment of an initiative with another id.</exception>
    public static CheckResult Of(string source, InitiativeReading reading, Func<ChangeInitiative, Assessment> assess)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(assess);
        var result = reading.IsRead ? Of(source, reading.Initiative, assess(reading.Initiative)) : Of(source, CheckError.From(reading.Error));
        return result with
        {
            Ignored = reading.Ignored,
            Text = reading.Text.IsEmpty ? null : new SourceText(source, reading.Text, reading.Line),
        };
    }
}
