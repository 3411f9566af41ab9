using System.Globalization;
using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>What the rules of a rule book say of an initiative on a date: every rule's outcome, passes included. A trace, not only complaints.</summary>
/// <remarks>Immutable. Two assessments of the same input are equal.</remarks>
public sealed record Assessment
{
    internal Assessment(RuleBook book, RuleContext context, ValueList<RuleResult> results)
    {
        RuleBook = book;
        Profile = context.ProfileApplies ? book.Profile : null;
        InitiativeId = context.Initiative.Id;
        Title = HasPersonalDataInTitle(context) ? null : context.Initiative.Title;
        Days = context.ParameterDays;
        On = context.AssessedOn;
        Phase = context.Initiative.PhaseOn(On);
        Rules = results;
        Findings = context.Findings();
        Verdicts = VerdictsOf();
        Questions = QuestionsOf();
    }

    /// <summary>The id of the initiative.</summary>
    public Guid InitiativeId { get; }

    /// <summary>The title of the initiative, or <see langword="null"/> where a rule has found personal data in it.</summary>
    public string? Title { get; }

    /// <summary>The rule book it was held against; it names the policy and the sub-policy, with their versions.</summary>
    public RuleBook RuleBook { get; }

    /// <summary>The profile that applied on the date, or <see langword="null"/>.</summary>
    public RuleProfile? Profile { get; }

    /// <summary>The date.</summary>
    public DateOnly On { get; }

    /// <summary>The days its rules went by on the date; what they explain is said with them.</summary>
    public ParameterDays Days { get; }

    /// <summary>The phase of the initiative on the date.</summary>
    public ChangePhase Phase { get; }

    /// <summary>The verdict on each principle of the sub-policy.</summary>
    public ValueList<PrincipleVerdict> Verdicts { get; }

    /// <summary>How far each question of the sub-policy is answered.</summary>
    public ValueList<QuestionResult> Questions { get; }

    /// <summary>The outcome of every rule, in the order of the rule book.</summary>
    public ValueList<RuleResult> Rules { get; }

    /// <summary>Every violation: in rule order, then in the order of the document's members.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>The statements that the findings stand on, each once, in the order in which the policy lists them.</summary>
    public ValueList<Statement> Cited
    {
        get
        {
            var cited = Findings.Select(finding => finding.Rule).Distinct().SelectMany(rule => rule.Statements).ToHashSet();
            return [.. RuleBook.Policy.Statements.Where(cited.Contains)];
        }
    }

    /// <summary>The outcome of a rule.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The rule book has no such rule; the message names the nearest.</exception>
    public RuleOutcome OutcomeOf(RuleId rule) =>
        RuleBook.PlaceOf(rule) is var place and >= 0
            ? Rules[place].Outcome
            : throw new ArgumentException(RuleBook.NoRule(rule), nameof(rule));

    /// <summary>The verdict on a principle.</summary>
    /// <param name="principle">The principle.</param>
    /// <returns>The verdict.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="principle"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The sub-policy has no such principle.</exception>
    public Verdict VerdictOn(Principle principle)
    {
        Guard.Against.Null(principle);
        foreach (var verdict in Verdicts)
        {
            if (verdict.Principle == principle)
            {
                return verdict.Verdict;
            }
        }

        throw new ArgumentException("The sub-policy has no such principle.", nameof(principle));
    }

    /// <summary>Whether the initiative may enter a phase: see <see cref="ReadinessFor"/>.</summary>
    /// <param name="phase">The phase, <see cref="ChangePhase.Idea"/> to <see cref="ChangePhase.Closed"/>.</param>
    /// <returns>Whether it may.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The phase is <see cref="ChangePhase.Stopped"/> or no phase.</exception>
    public bool IsReadyFor(ChangePhase phase) => ReadinessFor(phase).IsReady;

    /// <summary>What is missing before the initiative may enter a phase, errors and warnings: see <see cref="ReadinessFor"/>.</summary>
    /// <param name="phase">The phase, <see cref="ChangePhase.Idea"/> to <see cref="ChangePhase.Closed"/>.</param>
    /// <returns>The findings, in order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The phase is <see cref="ChangePhase.Stopped"/> or no phase.</exception>
    public ValueList<Finding> MissingBefore(ChangePhase phase) => ReadinessFor(phase).Missing;

    /// <summary>Whether the initiative may enter a phase, and what is missing. A stopped initiative is ready for nothing.</summary>
    /// <param name="phase">The phase, <see cref="ChangePhase.Idea"/> to <see cref="ChangePhase.Closed"/>.</param>
    /// <returns>The readiness.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The phase is <see cref="ChangePhase.Stopped"/> or no phase.</exception>
    public Readiness ReadinessFor(ChangePhase phase)
    {
        Guard.Against.OutOfRange((int)phase, nameof(phase), (int)ChangePhase.Idea, (int)ChangePhase.Closed, "A phase from Idea to Closed can be asked about.");
        var isStopped = Phase == ChangePhase.Stopped;
        ValueList<Finding> missing =
        [
            .. Findings.Where(finding => finding.Rule.Gate <= phase
                && (finding.State == FindingState.Failed || (finding.State == FindingState.Open && !isStopped))),
        ];
        var isReady = !isStopped && !missing.Any(finding => finding.Severity == RuleSeverity.Error);
        return new Readiness(phase, isReady, missing, JudgementsBefore(phase, RuleOutcome.NeedsJudgement), JudgementsBefore(phase, RuleOutcome.Failed));
    }

    /// <summary>The rule book, the date and the phase, for a debugger and for messages, whatever the culture.</summary>
    /// <returns>As in "aalborg on 2026-02-01: Idea, 22 findings".</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{RuleBook.Id} on {On:yyyy-MM-dd}: {Phase}, {Findings.Count} findings");

    private static bool HasPersonalDataInTitle(RuleContext context)
    {
        foreach (var rule in context.Book.Rules)
        {
            if (rule.FindsPersonalData && context.HasFinding(rule.Id, "/title"))
            {
                return true;
            }
        }

        return false;
    }

    private ValueList<ChangeRule> JudgementsBefore(ChangePhase phase, RuleOutcome outcome) =>
        [.. Rules.Where(result => result.Rule.IsJudgement && result.Outcome == outcome && result.Rule.Gate <= phase).Select(result => result.Rule)];

    private ValueList<PrincipleVerdict> VerdictsOf()
    {
        var principles = RuleBook.SubPolicy.Principles;
        var verdicts = new PrincipleVerdict[principles.Count];
        for (var i = 0; i < verdicts.Length; i++)
        {
            var tally = new VerdictTally();
            foreach (var place in RuleBook.RulesOfPrinciple(i))
            {
                tally.Count(Rules[place]);
            }

            // A rule's principle is one that the book's sub-policy lists, if not always the same object.
            ChangeRule? latest = null;
            var isOfPrinciple = false;
            foreach (var finding in Findings)
            {
                isOfPrinciple = finding.Rule == latest ? isOfPrinciple : finding.Rule.Principle == principles[i];
                latest = finding.Rule;
                if (isOfPrinciple)
                {
                    tally.Count(finding);
                }
            }

            var counts = tally.Counts();
            verdicts[i] = new(principles[i], counts.VerdictOf(Phase == ChangePhase.Stopped), counts);
        }

        return new(verdicts);
    }

    private ValueList<QuestionResult> QuestionsOf()
    {
        var questions = RuleBook.SubPolicy.Questions;
        var results = new QuestionResult[questions.Count];
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = new(questions[i], Phase == ChangePhase.Stopped ? QuestionState.NotApplicable : StateOf(RuleBook.RulesOfQuestion(i)));
        }

        return new(results);
    }

    private QuestionState StateOf(ReadOnlySpan<int> rules)
    {
        var (applicable, violated, passed, awaiting, excused) = (0, 0, 0, 0, 0);
        foreach (var rule in rules)
        {
            var outcome = Rules[rule].Outcome;
            applicable += outcome == RuleOutcome.NotApplicable ? 0 : 1;
            violated += outcome is RuleOutcome.Failed or RuleOutcome.Open ? 1 : 0;
            passed += outcome == RuleOutcome.Passed ? 1 : 0;
            awaiting += outcome == RuleOutcome.NeedsJudgement ? 1 : 0;
            excused += outcome == RuleOutcome.Excused ? 1 : 0;
        }

        return applicable == 0 ? QuestionState.NotApplicable
            : violated == applicable ? QuestionState.Open
            : violated > 0 ? QuestionState.Partly
            : awaiting > 0 && passed == 0 ? QuestionState.AwaitingJudgement
            : excused > 0 ? QuestionState.Excused
            : QuestionState.Answered;
    }
}
