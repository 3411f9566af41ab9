using System.Diagnostics;

namespace Aalborg.Personnel.Testing;

/// <summary>Assertions on an <see cref="Assessment"/>: <c>assessment.ShouldFail(AalborgRule.Why05, at: "/why/effects/0/for")</c>. They work in every test framework.</summary>
/// <remarks>
/// Each gives the assessment back, so that they can be chained, or throws a <see cref="PersonnelAssertionException"/> that lists the findings in question
/// in the language asked for.
/// </remarks>
[StackTraceHidden]
public static class AssessmentAssertions
{
    /// <summary>The initiative may enter a phase (klar til).</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="phase">The phase, <see cref="ChangePhase.Idea"/> to <see cref="ChangePhase.Closed"/>.</param>
    /// <param name="language">The language of the message; the policy's sentences are quoted in it too.</param>
    /// <returns>The assessment.</returns>
    /// <exception cref="PersonnelAssertionException">It may not; the message lists what is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The phase is <see cref="ChangePhase.Stopped"/> or no phase.</exception>
    public static Assessment ShouldBeReadyFor(this Assessment assessment, ChangePhase phase, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var readiness = assessment.ReadinessFor(phase);
        return readiness.IsReady ? assessment : throw readiness.Unlike(isReady: true, language, assessment.When()).ToException();
    }

    /// <summary>The initiative may not enter a phase yet (ikke klar til).</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="phase">The phase, <see cref="ChangePhase.Idea"/> to <see cref="ChangePhase.Closed"/>.</param>
    /// <param name="language">The language of the message.</param>
    /// <returns>The assessment.</returns>
    /// <exception cref="PersonnelAssertionException">It may; the message lists the warnings there are.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The phase is <see cref="ChangePhase.Stopped"/> or no phase.</exception>
    public static Assessment ShouldNotBeReadyFor(this Assessment assessment, ChangePhase phase, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var readiness = assessment.ReadinessFor(phase);
        return readiness.IsReady ? throw readiness.Unlike(isReady: false, language, assessment.When()).ToException() : assessment;
    }

    /// <summary>A rule has an outcome.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="outcome">Its outcome.</param>
    /// <param name="language">The language of the message.</param>
    /// <returns>The assessment.</returns>
    /// <exception cref="PersonnelAssertionException">It has another; the message lists the findings of the rule or, where it has none, all findings.</exception>
    /// <exception cref="ArgumentException">The rule book has no such rule; the message names the nearest.</exception>
    public static Assessment ShouldHave(this Assessment assessment, RuleId rule, RuleOutcome outcome, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return assessment.OutcomeOf(rule) == outcome ? assessment : throw assessment.Unlike(rule, outcome, at: null, language).ToException();
    }

    /// <summary>A principle has a verdict.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="principle">The principle: as in <c>AalborgPrinciple.WeKnowWhy</c>.</param>
    /// <param name="verdict">Its verdict.</param>
    /// <param name="language">The language of the message.</param>
    /// <returns>The assessment.</returns>
    /// <exception cref="PersonnelAssertionException">It has another; the message lists what its rules found.</exception>
    /// <exception cref="ArgumentException">The sub-policy has no such principle.</exception>
    public static Assessment ShouldHave(this Assessment assessment, Principle principle, Verdict verdict, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var actual = assessment.VerdictOn(principle);
        return actual == verdict
            ? assessment
            : throw assessment.Unlike(
                language, principle.Name, verdict.InWords(), actual.InWords(), rule => rule.Principle == principle).ToException();
    }

    /// <summary>A question of the policy is answered so far.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="question">The question: as in <c>AalborgPolicy.Change.Questions[1]</c>.</param>
    /// <param name="state">How far it is answered.</param>
    /// <param name="language">The language of the message.</param>
    /// <returns>The assessment.</returns>
    /// <exception cref="PersonnelAssertionException">It is answered otherwise; the message lists what the rules that ask it found.</exception>
    /// <exception cref="ArgumentException">The sub-policy does not ask the question.</exception>
    public static Assessment ShouldHave(this Assessment assessment, Question question, QuestionState state, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(question);
        if (!assessment.RuleBook.SubPolicy.Questions.Contains(question))
        {
            throw new ArgumentException("The sub-policy does not ask the question.", nameof(question));
        }

        var actual = assessment.Questions.First(result => result.Question == question).State;
        return actual == state
            ? assessment
            : throw assessment.Unlike(
                language,
                new() { Danish = question.Id },
                state.InWords(),
                actual.InWords(),
                rule => !rule.IsInferred && rule.Statements.Contains(question.Statement)).ToException();
    }

    /// <summary>A rule is <see cref="RuleOutcome.Passed"/> (opfyldt).</summary>
    /// <inheritdoc cref="ShouldHave(Assessment, RuleId, RuleOutcome, Language)" />
    public static Assessment ShouldPass(this Assessment assessment, RuleId rule, Language language = Language.English) =>
        assessment.ShouldHave(rule, RuleOutcome.Passed, language);

    /// <summary>A rule is <see cref="RuleOutcome.NotApplicable"/> (ikke relevant).</summary>
    /// <inheritdoc cref="ShouldHave(Assessment, RuleId, RuleOutcome, Language)" />
    public static Assessment ShouldNotApply(this Assessment assessment, RuleId rule, Language language = Language.English) =>
        assessment.ShouldHave(rule, RuleOutcome.NotApplicable, language);

    /// <summary>A rule is <see cref="RuleOutcome.NeedsJudgement"/> (afventer vurdering).</summary>
    /// <inheritdoc cref="ShouldHave(Assessment, RuleId, RuleOutcome, Language)" />
    public static Assessment ShouldNeedJudgement(this Assessment assessment, RuleId rule, Language language = Language.English) =>
        assessment.ShouldHave(rule, RuleOutcome.NeedsJudgement, language);

    /// <summary>A rule is <see cref="RuleOutcome.Failed"/> (mangler), at a place where one is given.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="at">The JSON Pointer of a finding in this state, or <see langword="null"/> where any place will do.</param>
    /// <param name="language">The language of the message.</param>
    /// <returns>The assessment.</returns>
    /// <exception cref="PersonnelAssertionException">It is not; the message lists the findings of the rule or, where it has none, all findings.</exception>
    /// <exception cref="ArgumentException">The rule book has no such rule; the message names the nearest.</exception>
    public static Assessment ShouldFail(this Assessment assessment, RuleId rule, string? at = null, Language language = Language.English) =>
        assessment.ShouldViolate(rule, RuleOutcome.Failed, FindingState.Failed, at, language);

    /// <summary>A rule is <see cref="RuleOutcome.Open"/> (mangler endnu: violated, but not due yet), at a place where one is given.</summary>
    /// <inheritdoc cref="ShouldFail" />
    public static Assessment ShouldBeOpen(this Assessment assessment, RuleId rule, string? at = null, Language language = Language.English) =>
        assessment.ShouldViolate(rule, RuleOutcome.Open, FindingState.Open, at, language);

    /// <summary>A rule is <see cref="RuleOutcome.Late"/> (sket for sent: done, but after the last day), at a place where one is given.</summary>
    /// <inheritdoc cref="ShouldFail" />
    public static Assessment ShouldBeLate(this Assessment assessment, RuleId rule, string? at = null, Language language = Language.English) =>
        assessment.ShouldViolate(rule, RuleOutcome.Late, FindingState.Late, at, language);

    /// <summary>A judgement rule is contested (vurderet nej): the latest answer of somebody is no, at a place where one is given.</summary>
    /// <inheritdoc cref="ShouldFail" />
    /// <exception cref="ArgumentException">The rule book has no such rule, the message names the nearest; or people do not judge by it.</exception>
    public static Assessment ShouldBeContested(this Assessment assessment, RuleId rule, string? at = null, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        assessment.OutcomeOf(rule);
        return assessment.RuleBook[rule].IsJudgement
            ? assessment.ShouldFail(rule, at, language)
            : throw new ArgumentException("People do not judge by the rule.", nameof(rule));
    }

    /// <summary>A rule is <see cref="RuleOutcome.Excused"/> (fraveget med begrundelse: set aside by a deviation), at a place where one is given.</summary>
    /// <inheritdoc cref="ShouldFail" />
    public static Assessment ShouldBeExcused(this Assessment assessment, RuleId rule, string? at = null, Language language = Language.English) =>
        assessment.ShouldViolate(rule, RuleOutcome.Excused, FindingState.Excused, at, language);

    /// <summary>Some rules have findings, whatever their state, and no others.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="rules">The rules, in any order: as in <c>[AalborgRule.Why05]</c>.</param>
    /// <param name="language">The language of the message.</param>
    /// <returns>The assessment.</returns>
    /// <exception cref="PersonnelAssertionException">One of them has none, or another has; the message lists all findings.</exception>
    /// <exception cref="ArgumentException">The rule book has no such rule; the message names the nearest.</exception>
    public static Assessment ShouldHaveFindingsOnlyOf(this Assessment assessment, ValueList<RuleId> rules, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        foreach (var rule in rules)
        {
            assessment.OutcomeOf(rule);
        }

        RuleId[] found = [.. assessment.Findings.Select(finding => finding.Rule.Id).Distinct()];
        return found.Length == rules.Distinct().Count() && found.All(rules.Contains)
            ? assessment
            : throw new FailureMessage(language, Mismatch.Only(rules), Mismatch.Only(found).Followed(by: assessment.When())).With(assessment.Findings).ToException();
    }

    /// <summary>No rule has anything to say, whether due or not.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The language of the message.</param>
    /// <returns>The assessment.</returns>
    /// <exception cref="PersonnelAssertionException">A rule has; the message lists all findings.</exception>
    public static Assessment ShouldHaveNoFindings(this Assessment assessment, Language language = Language.English) =>
        assessment.ShouldHaveFindingsOnlyOf([], language);

    private static Assessment ShouldViolate(
        this Assessment assessment, RuleId rule, RuleOutcome outcome, FindingState state, string? at, Language language)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var isSo = assessment.OutcomeOf(rule) == outcome
            && (at is null || assessment.Findings.Any(finding => finding.Rule.Id == rule && finding.State == state && finding.Pointer == at));
        return isSo ? assessment : throw assessment.Unlike(rule, outcome, at, language).ToException();
    }
}
