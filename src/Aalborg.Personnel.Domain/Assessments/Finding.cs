namespace Aalborg.Personnel;

/// <summary>One violation of a rule: what is wrong, where, what to do, and the sentence of the policy that says so.</summary>
/// <remarks>Its texts hold dates, counts and the rule's own words, never text from the document, which may be personal data.</remarks>
public sealed record Finding
{
    private readonly LocalizedText _message;
    private readonly LocalizedText _remedy;

    internal Finding(
        ChangeRule rule, RuleSeverity severity, FindingState state, int? daysLate, string pointer, string? detail, LocalizedText message, LocalizedText remedy)
    {
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

    /// <summary>The rule, the place and the state, for a debugger and for messages.</summary>
    /// <returns>As in "WHY-05 failed at /why/effects/0/for".</returns>
    public override string ToString() =>
        Detail is null ? $"{Rule} {State} at {Pointer}" : $"{Rule} {State} at {Pointer} ({Detail})";
}
