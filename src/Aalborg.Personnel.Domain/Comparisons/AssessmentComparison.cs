using System.Globalization;
using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>What the changes of an initiative mean: two assessments of it, one of each version, side by side.</summary>
/// <remarks>
/// Immutable. A finding of one and of the other are the same when rule and detail are, and the place is: the older pointer, its list indexes exchanged for those of the matched
/// entries of the newer version. A finding whose entry is gone is resolved: gone, which does not mean that anybody fixed it.
/// </remarks>
public sealed class AssessmentComparison
{
    private AssessmentComparison(InitiativeComparison changes, Assessment was, Assessment @is)
    {
        (Changes, Was, Is) = (changes, was, @is);
        var match = new ListMatch(was.Findings.Count, @is.Findings.Count);
        match.Match<FindingKey>(
            [.. was.Findings.Select(finding => new FindingKey(finding.Rule.Id, finding.Detail, changes.PlaceInNew(finding.Pointer)))],
            [.. @is.Findings.Select(finding => new FindingKey(finding.Rule.Id, finding.Detail, finding.Pointer))]);
        Resolved = [.. was.Findings.Where((_, i) => match.IsIndexOf(i) < 0)];
        New = [.. @is.Findings.Where((_, i) => match.WasIndexOf(i) < 0)];
        Remaining = [.. Enumerable.Range(0, @is.Findings.Count).Where(i => match.WasIndexOf(i) >= 0)
            .Select(i => new RemainingFinding(was.Findings[match.WasIndexOf(i)], @is.Findings[i]))];
    }

    /// <summary>Gets the changes of the document.</summary>
    public InitiativeComparison Changes { get; }

    /// <summary>Gets the assessment of the older version.</summary>
    public Assessment Was { get; }

    /// <summary>Gets the assessment of the newer version.</summary>
    public Assessment Is { get; }

    /// <summary>Gets the verdicts on every principle of the sub-policy.</summary>
    public ValueList<VerdictComparison> Verdicts =>
        [.. Was.Verdicts.Zip(Is.Verdicts, (was, @is) => new VerdictComparison(@is.Principle, was.Verdict, @is.Verdict))];

    /// <summary>Gets how far every question of the sub-policy is answered.</summary>
    public ValueList<QuestionComparison> Questions =>
        [.. Was.Questions.Zip(Is.Questions, (was, @is) => new QuestionComparison(@is.Question, was.State, @is.State))];

    /// <summary>Gets the rules whose outcome differs, in the order of the rule book.</summary>
    public ValueList<RuleComparison> Rules =>
        [.. Was.Rules.Zip(Is.Rules, (was, @is) => new RuleComparison(@is.Rule, was.Outcome, @is.Outcome)).Where(rule => rule.Was != rule.Is)];

    /// <summary>Gets the findings of the older assessment that the newer one has not, in the older one's order. Gone does not mean fixed: the entry may have been removed.</summary>
    public ValueList<Finding> Resolved { get; }

    /// <summary>Gets the findings of the newer assessment that the older one has not, in order.</summary>
    public ValueList<Finding> New { get; }

    /// <summary>Gets the findings that both assessments have, in the newer one's order.</summary>
    public ValueList<RemainingFinding> Remaining { get; }

    /// <summary>Gets the statements that the findings of all three lists stand on, each once, in the order in which the policy lists them.</summary>
    public ValueList<Statement> Cited
    {
        get
        {
            var cited = Was.Findings.Concat(Is.Findings).Select(finding => finding.Rule).Distinct().SelectMany(rule => rule.Statements).ToHashSet();
            return [.. Is.RuleBook.Policy.Statements.Where(cited.Contains)];
        }
    }

    /// <summary>Gets a value indicating whether a failed finding of severity error is new or had not failed before.</summary>
    public bool IsWorse =>
        New.Any(IsFailedError) || Remaining.Any(finding => IsFailedError(finding.Is) && finding.Was.State != FindingState.Failed);

    /// <summary>Compares two assessments of an initiative.</summary>
    /// <param name="changes">The comparison of the two versions that were assessed.</param>
    /// <param name="was">The assessment of the older version.</param>
    /// <param name="is">The assessment of the newer version, by the same rules. Its date may be the same, so that only the document makes a difference, or another.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An assessment is of another initiative than the comparison, or the assessments are by different rules; a profile may differ.</exception>
    public static AssessmentComparison Between(InitiativeComparison changes, Assessment was, Assessment @is)
    {
        Guard.Against.Null(changes);
        Guard.Against.InvalidInput(Guard.Against.Null(was), nameof(was), one => one.InitiativeId == changes.Old.Id, "The assessment is of another initiative.");
        Guard.Against.InvalidInput(Guard.Against.Null(@is), nameof(@is), one => one.InitiativeId == changes.New.Id, "The assessment is of another initiative.");
        Guard.Against.InvalidInput(@is, nameof(@is), one => one.RuleBook.Rules == was.RuleBook.Rules && one.RuleBook.SubPolicy == was.RuleBook.SubPolicy, "The assessments are by different rules.");
        return new(changes, was, @is);
    }

    /// <summary>Returns whether the initiative may enter a phase, then and now.</summary>
    /// <param name="phase">The phase, <see cref="ChangePhase.Idea"/> to <see cref="ChangePhase.Closed"/>.</param>
    /// <returns>The two.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The phase is <see cref="ChangePhase.Stopped"/> or no phase.</exception>
    public ReadinessComparison ReadinessFor(ChangePhase phase) => new(Was.ReadinessFor(phase), Is.ReadinessFor(phase));

    /// <summary>Returns how many findings are resolved, new and remaining, for a debugger and for messages.</summary>
    /// <returns>As in "2 resolved, 1 new, 14 remaining".</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Resolved.Count} resolved, {New.Count} new, {Remaining.Count} remaining");

    private static bool IsFailedError(Finding finding) => finding is { State: FindingState.Failed, Severity: RuleSeverity.Error };
}
