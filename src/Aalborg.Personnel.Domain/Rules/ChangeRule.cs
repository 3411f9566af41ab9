using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>A rule that holds a change initiative against a sentence of a policy.</summary>
/// <remarks>
/// Derive from it to write a rule of your own, and from <see cref="JudgementRule"/> for one that only people can judge. A rule has no state, gives the
/// same findings for the same input, and never throws: what is missing in a draft is a finding. What it stands on goes through the constructor, its texts and
/// its check are overridden.
/// </remarks>
/// <example>
/// <code>
/// public sealed class SummaryIsWritten() : ChangeRule(
///     new RuleId("OWN-01"), AalborgPrinciple.WeKnowWhy, RuleSeverity.Warning, ChangePhase.Preparation, [AalborgStatement.P21], inferred: true)
/// {
///     public override LocalizedText Title { get; } = new() { Danish = "Der er et resumé", English = "There is a summary" };
///     public override LocalizedText Explanation { get; } = new() { Danish = "Så kan andre læse med.", English = "So that others can read along." };
///     public override LocalizedText Remedy { get; } = new() { Danish = "Skriv et resumé.", English = "Write a summary." };
///
///     public override void Check(RuleContext context)
///     {
///         if (context.Initiative.Summary is null)
///             context.Violation("/summary", new() { Danish = "Der er intet resumé.", English = "There is no summary." });
///     }
/// }
/// </code>
/// </example>
public abstract class ChangeRule
{
    /// <summary>Describes the rule.</summary>
    /// <param name="id">The id.</param>
    /// <param name="principle">The principle it belongs to, or <see langword="null"/> for a rule about the document itself.</param>
    /// <param name="severity">How much it weighs.</param>
    /// <param name="gate">The phase that may not be entered with the rule violated.</param>
    /// <param name="statements">The statements it is derived from.</param>
    /// <param name="inferred">Whether the statements do not say it outright.</param>
    /// <exception cref="ArgumentException">The severity is <see cref="RuleSeverity.Judgement"/>, but the rule is no <see cref="JudgementRule"/>; or the gate is <see cref="ChangePhase.Stopped"/>.</exception>
    protected ChangeRule(
        RuleId id, Principle? principle, RuleSeverity severity, ChangePhase gate, ValueList<Statement> statements, bool inferred = false)
    {
        Id = Guard.Against.Null(id);
        Principle = principle;
        Severity = Guard.Against.Undefined(severity);
        Gate = (ChangePhase)Guard.Against.OutOfRange((int)gate, nameof(gate), (int)ChangePhase.Idea, (int)ChangePhase.Closed, "A gate is a phase from Idea to Closed.");
        Statements = statements;
        IsInferred = inferred;
        Guard.Against.InvalidInput(
            this, nameof(severity), rule => rule is JudgementRule == rule.IsJudgement, "A rule that people judge derives from JudgementRule.");
    }

    /// <summary>The id.</summary>
    public RuleId Id { get; }

    /// <summary>The principle it belongs to, or <see langword="null"/> for a rule about the document itself.</summary>
    public Principle? Principle { get; }

    /// <summary>How much it weighs where no profile raises it.</summary>
    public RuleSeverity Severity { get; }

    /// <summary>The phase that may not be entered with the rule violated; <see cref="ChangePhase.Idea"/> means that it is always due.</summary>
    public ChangePhase Gate { get; }

    /// <summary>The statements it is derived from.</summary>
    public ValueList<Statement> Statements { get; }

    /// <summary>Whether the statements do not say it outright.</summary>
    public bool IsInferred { get; }

    /// <summary>Whether only people can judge it.</summary>
    public bool IsJudgement => Severity == RuleSeverity.Judgement;

    /// <summary>Whether a deviation may set it aside: not where it is about the document itself, and not where people judge it.</summary>
    public bool CanBeSetAside => Principle is not null && !IsJudgement;

    /// <summary>What it asks for, in a few words.</summary>
    public abstract LocalizedText Title { get; }

    /// <summary>What it checks and why.</summary>
    public abstract LocalizedText Explanation { get; }

    /// <summary>What to do when it is violated.</summary>
    public abstract LocalizedText Remedy { get; }

    /// <summary>What it checks and why, with the days that a rule book goes by. A rule whose explanation names days overrides it; otherwise it is <see cref="Explanation"/>.</summary>
    /// <param name="days">The days.</param>
    /// <returns>The explanation.</returns>
    public virtual LocalizedText ExplanationWith(ParameterDays days) => Explanation;

    /// <summary>What to do when it is violated, with the days that a rule book goes by. A rule whose remedy names days overrides it; otherwise it is <see cref="Remedy"/>.</summary>
    /// <param name="days">The days.</param>
    /// <returns>The remedy.</returns>
    public virtual LocalizedText RemedyWith(ParameterDays days) => Remedy;

    /// <summary>When there is nothing to hold it against, or <see langword="null"/> where there always is: a sentence, as in »Gælder ikke, når der ingen effekter er.«</summary>
    public virtual LocalizedText? NotApplicableWhen => null;

    /// <summary>The numbers of days it goes by; its rule book declares them, and a profile may lower them.</summary>
    public virtual ValueList<RuleParameter> Parameters => [];

    /// <summary>An example that fails and the same one mended, or <see langword="null"/> where none is given.</summary>
    public virtual RuleExample? Example => null;

    /// <summary>
    /// Whether it goes on being held against a stopped initiative on the date asked about. Other rules are held against it as it was on the day before the stop.
    /// </summary>
    public virtual bool AppliesWhenStopped => Principle is null;

    /// <summary>Whether what it points at is personal data (personoplysninger), which a report does not show.</summary>
    public virtual bool FindsPersonalData => false;

    /// <summary>Holds an initiative against the rule and reports every violation, in the order of the document's members.</summary>
    /// <param name="context">The initiative, the date and where to report.</param>
    public abstract void Check(RuleContext context);

    /// <summary>The id.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id.Value;
}
