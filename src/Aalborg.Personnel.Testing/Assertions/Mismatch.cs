namespace Aalborg.Personnel.Testing;

/// <summary>What an assertion expected, what it found instead, and which findings explain it.</summary>
internal static class Mismatch
{
    /// <summary>The date and the phase an assessment is about: as in "on 4 May 2026 (implementation)".</summary>
    public static LocalizedText When(this Assessment assessment)
    {
        var (date, phase) = (Vocabulary.InWords(assessment.On), assessment.Phase.InWords());
        return Say($"den {date.Danish} ({phase.Danish})", $"on {date.English} ({phase.English})");
    }

    public static LocalizedText Followed(this LocalizedText text, LocalizedText? by) =>
        by is null ? text : Say($"{text.Danish}, {by.Danish}", $"{text.In(Language.English)}, {by.English}");

    /// <summary>That some rules have findings: as in "findings only of WHY-05".</summary>
    public static LocalizedText Only(IEnumerable<RuleId> rules)
    {
        var ids = string.Join(", ", rules);
        return ids.Length == 0 ? Say("ingen fund", "no findings") : Say($"fund kun af {ids}", $"findings only of {ids}");
    }

    public static FailureMessage Unlike(this Assessment assessment, RuleId rule, RuleOutcome outcome, string? at, Language language)
    {
        var (expected, actual) = (outcome.InWords(), assessment.OutcomeOf(rule).InWords());
        var (placeInDanish, placeInEnglish) = at is null ? ("", "") : ($" ved {at}", $" at {at}");
        Finding[] own = [.. assessment.Findings.Where(finding => finding.Rule.Id == rule)];
        return new FailureMessage(
                language,
                Say($"{rule} {expected.Danish}{placeInDanish}", $"{rule} {expected.English}{placeInEnglish}"),
                Say($"{rule} {actual.Danish}", $"{rule} {actual.English}").Followed(by: assessment.When()))
            .With(own.Length > 0 ? own : assessment.Findings);
    }

    /// <summary>Something of the policy, which some of the rules decide, in another state than was expected.</summary>
    public static FailureMessage Unlike(
        this Assessment assessment, Language language, LocalizedText subject, LocalizedText expected, LocalizedText actual, Func<ChangeRule, bool> decides) =>
        new FailureMessage(language, Is(subject, expected), Is(subject, actual).Followed(by: assessment.When()))
            .With(assessment.Findings.Where(finding => decides(finding.Rule)))
            .WithJudgementsMissing(assessment.Rules.Where(result => result.Outcome == RuleOutcome.NeedsJudgement && decides(result.Rule)).Select(result => result.Rule));

    public static FailureMessage Unlike(this Readiness readiness, bool isReady, Language language, LocalizedText? when = null) =>
        new FailureMessage(language, Ready(readiness.Phase, isReady), Ready(readiness.Phase, !isReady).Followed(by: when))
            .WithMissing(readiness);

    public static FailureMessage WithoutMissing(this Readiness readiness, RuleId rule, string? at, Language language) =>
        new FailureMessage(language, Missing(readiness, at is null ? $"{rule}" : $"{rule} ({at})"), Missing(readiness)).WithMissing(readiness);

    public static FailureMessage WithSomethingMissing(this Readiness readiness, Language language) =>
        new FailureMessage(language, Missing(readiness, []), Missing(readiness)).WithMissing(readiness);

    private static FailureMessage WithMissing(this FailureMessage message, Readiness readiness) =>
        message.With(readiness.Missing).WithJudgementsMissing(readiness.JudgementsMissing);

    private static LocalizedText Missing(Readiness readiness) =>
        Missing(readiness, [.. readiness.Missing.Select(finding => finding.Rule).Concat(readiness.JudgementsMissing).Select(rule => rule.Id.Value).Distinct(StringComparer.Ordinal)]);

    private static LocalizedText Missing(Readiness readiness, params IReadOnlyCollection<string> missing)
    {
        var (step, what) = (readiness.Phase.AsStep(), string.Join(", ", missing));
        return what.Length == 0
            ? Say($"intet mangler før {step.Danish}", $"nothing is missing before {step.English}")
            : Say($"før {step.Danish} mangler {what}", $"before {step.English} this is missing: {what}");
    }

    private static LocalizedText Ready(ChangePhase phase, bool isReady)
    {
        var step = phase.AsStep();
        return isReady ? Say($"klar til {step.Danish}", $"ready for {step.English}") : Say($"ikke klar til {step.Danish}", $"not ready for {step.English}");
    }

    private static LocalizedText Is(LocalizedText subject, LocalizedText state) =>
        Say($"{subject.Danish} {state.Danish}", $"{subject.In(Language.English)} {state.English}");

    private static LocalizedText Say(string danish, string english) => new() { Danish = danish, English = english };
}
