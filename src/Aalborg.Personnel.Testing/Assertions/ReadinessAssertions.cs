using System.Diagnostics;

namespace Aalborg.Personnel.Testing;

/// <summary>Assertions on a <see cref="Readiness"/>: <c>assessment.ReadinessFor(ChangePhase.Implementation).ShouldMiss(AalborgRule.Why05)</c>.</summary>
/// <remarks>Each gives the readiness back, or throws a <see cref="PersonnelAssertionException"/> that lists what is missing in the language asked for.</remarks>
[StackTraceHidden]
public static class ReadinessAssertions
{
    /// <summary>The phase may be entered.</summary>
    /// <param name="readiness">The readiness.</param>
    /// <param name="language">The language of the message.</param>
    /// <returns>The readiness.</returns>
    /// <exception cref="PersonnelAssertionException">It may not.</exception>
    public static Readiness ShouldBeReady(this Readiness readiness, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(readiness);
        return readiness.IsReady ? readiness : throw readiness.Unlike(isReady: true, language).ToException();
    }

    /// <summary>The phase may not be entered yet.</summary>
    /// <param name="readiness">The readiness.</param>
    /// <param name="language">The language of the message.</param>
    /// <returns>The readiness.</returns>
    /// <exception cref="PersonnelAssertionException">It may.</exception>
    public static Readiness ShouldNotBeReady(this Readiness readiness, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(readiness);
        return readiness.IsReady ? throw readiness.Unlike(isReady: false, language).ToException() : readiness;
    }

    /// <summary>What a rule asks for is missing: an error or a warning, failed or open.</summary>
    /// <param name="readiness">The readiness.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="at">The JSON Pointer of what is missing, or <see langword="null"/> where any place will do.</param>
    /// <param name="language">The language of the message.</param>
    /// <returns>The readiness.</returns>
    /// <exception cref="PersonnelAssertionException">It is not among what is missing.</exception>
    public static Readiness ShouldMiss(this Readiness readiness, RuleId rule, string? at = null, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(readiness);
        ArgumentNullException.ThrowIfNull(rule);
        return readiness.Missing.Any(finding => finding.Rule.Id == rule && (at is null || finding.Pointer == at))
            ? readiness
            : throw readiness.WithoutMissing(rule, at, language).ToException();
    }

    /// <summary>Nothing is missing before the phase: no warning, no judgement, and no answer is no.</summary>
    /// <param name="readiness">The readiness.</param>
    /// <param name="language">The language of the message.</param>
    /// <returns>The readiness.</returns>
    /// <exception cref="PersonnelAssertionException">Something is.</exception>
    public static Readiness ShouldMissNothing(this Readiness readiness, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(readiness);
        return readiness.Missing.IsEmpty && readiness.JudgementsMissing.IsEmpty ? readiness : throw readiness.WithSomethingMissing(language).ToException();
    }
}
