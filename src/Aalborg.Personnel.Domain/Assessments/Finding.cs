namespace Aalborg.Personnel;

/// <summary>One violation of a rule: what is wrong, where, what to do, and the sentence of the policy that says so.</summary>
/// <remarks>
/// Its texts hold dates, counts and the rule's own words, never text from the document, which may be personal data. Two findings are equal when they report the
/// same; the initiative that they are of, and with it the <see cref="Fingerprint"/>, is not compared.
/// </remarks>
public sealed record Finding
{
    private readonly LocalizedText _message;
    private readonly LocalizedText _remedy;
    private readonly FindingFingerprints _fingerprints;
    private readonly int _index;

    internal Finding(
        FindingFingerprints fingerprints,
        int index,
        ChangeRule rule,
        RuleSeverity severity,
        FindingState state,
        int? daysLate,
        string pointer,
        string? detail,
        LocalizedText message,
        LocalizedText remedy)
    {
        (_fingerprints, _index) = (fingerprints, index);
        (Rule, Severity, State, DaysLate, Pointer, Detail) = (rule, severity, state, daysLate, pointer, detail);
        (_message, _remedy) = (message, remedy);
    }

    /// <summary>The rule that is violated.</summary>
    public ChangeRule Rule { get; }

    /// <summary>How much it weighs here: <see cref="RuleSeverity.Error"/> or <see cref="RuleSeverity.Warning"/>; what is late is always a warning.</summary>
    public RuleSeverity Severity { get; }

    /// <summary>Where it stands.</summary>
    public FindingState State { get; }

    /// <summary>The whole days from the last day in time to the day it was done; only of a <see cref="FindingState.Late"/> finding.</summary>
    public int? DaysLate { get; }

    /// <summary>Where in the document: a JSON Pointer (RFC 6901). What is missing is pointed at where it should be.</summary>
    public string Pointer { get; }

    /// <summary>What tells it apart from another finding at the same place: a role or a level, as the document writes them.</summary>
    public string? Detail { get; }

    /// <summary>Gets what identifies the finding across versions of its initiative: 32 lower-case hexadecimal digits, which SARIF has as <c>personnelFinding/v2</c>.</summary>
    /// <remarks>
    /// It stays the same when lines move or entries are reordered, and in every language and on every date. An entry with an id, or a judgement or deviation of a
    /// rule, is identified by that; other items by their list and their occurrence. No other finding of the assessment has the same. It is computed on each
    /// call, and an id in which a rule found personal data has no part in it.
    /// </remarks>
    public string Fingerprint => _fingerprints.Of(_index);

    /// <summary>The statements of the policy that the rule is derived from.</summary>
    public ValueList<Statement> Statements => Rule.Statements;

    /// <summary>Whether the statements do not say it outright.</summary>
    public bool IsInferred => Rule.IsInferred;

    /// <summary>What is wrong.</summary>
    /// <param name="language">The language.</param>
    /// <returns>A sentence.</returns>
    public string Message(Language language) => _message.In(language);

    /// <summary>What to do.</summary>
    /// <param name="language">The language.</param>
    /// <returns>A sentence or two.</returns>
    public string Remedy(Language language) => _remedy.In(language);

    /// <inheritdoc />
    public bool Equals(Finding? other) => ReferenceEquals(this, other) || (other is not null
        && Rule.Equals(other.Rule)
        && (Severity, State, DaysLate) == (other.Severity, other.State, other.DaysLate)
        && string.Equals(Pointer, other.Pointer, StringComparison.Ordinal)
        && string.Equals(Detail, other.Detail, StringComparison.Ordinal)
        && _message == other._message
        && _remedy == other._remedy);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Rule, State, Pointer, Detail);

    /// <summary>The rule, the place and the state, for a debugger and for messages.</summary>
    /// <returns>As in "WHY-05 failed at /why/effects/0/for".</returns>
    public override string ToString() =>
        Detail is null ? $"{Rule} {State} at {Pointer}" : $"{Rule} {State} at {Pointer} ({Detail})";
}
