namespace Aalborg.Personnel.Serialization;

/// <summary>The result of checking one document: an assessment, or an error.</summary>
public sealed record CheckResult
{
    private CheckResult(string source) => Source = source;

    /// <summary>Where the document came from: a path, with ":line" for a line of NDJSON.</summary>
    public string Source { get; }

    /// <summary>The assessment, or <see langword="null"/> where the document could not be read.</summary>
    public Assessment? Assessment { get; private init; }

    /// <summary>What is missing before a phase, where that was asked.</summary>
    public Readiness? Before { get; private init; }

    /// <summary>The pointers of the unknown members that a lenient reading ignored.</summary>
    public ValueList<string> Ignored { get; private init; }

    /// <summary>What was wrong with the document or its source, or <see langword="null"/> where there is an assessment.</summary>
    public CheckError? Error { get; private init; }

    /// <summary>The result of a document that could be read.</summary>
    /// <param name="source">Where the document came from.</param>
    /// <param name="assessment">Its assessment.</param>
    /// <param name="before">What is missing before a phase, where that was asked.</param>
    /// <param name="ignored">The pointers of the unknown members that were ignored.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException">The source or the assessment is <see langword="null"/>.</exception>
    public static CheckResult Of(string source, Assessment assessment, Readiness? before = null, ValueList<string> ignored = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(assessment);
        return new(source) { Assessment = assessment, Before = before, Ignored = ignored };
    }

    /// <summary>The result of a document that was read from a stream: its assessment, or what was wrong with it.</summary>
    /// <param name="source">Where the document came from.</param>
    /// <param name="reading">What came of reading it.</param>
    /// <param name="book">The rule book that it is held against.</param>
    /// <param name="on">The date to assess it on, from 1900-01-01 to 2199-12-31.</param>
    /// <param name="before">The phase that is asked about, <see cref="ChangePhase.Idea"/> to <see cref="ChangePhase.Closed"/>, where one is.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException">The source, the reading or the book is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is outside the dates a document may hold, or <paramref name="before"/> is <see cref="ChangePhase.Stopped"/>.</exception>
    public static CheckResult Of(string source, InitiativeReading reading, RuleBook book, DateOnly on, ChangePhase? before = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(book);
        if (!reading.IsRead)
        {
            return Of(source, CheckError.From(reading.Error));
        }

        var assessment = book.Assess(reading.Initiative, on);
        return Of(source, assessment, before is { } phase ? assessment.ReadinessFor(phase) : null, reading.Ignored);
    }

    /// <summary>The result of a document that could not be read.</summary>
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
}
