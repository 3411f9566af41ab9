using System.ComponentModel;
using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <content>The words for <see cref="RuleOutcome"/>.</content>
public static partial class Vocabulary
{
    /// <summary>Returns what people call the outcome of a rule, as in »mangler endnu«.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>The words.</returns>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="outcome"/> is not a named value.</exception>
    public static LocalizedText InWords(this RuleOutcome outcome) => Guard.Against.Undefined(outcome) switch
    {
        RuleOutcome.Passed => Say("opfyldt", "passed"),
        RuleOutcome.Failed => Say("mangler", "failed"),
        RuleOutcome.Open => Say("mangler endnu", "open"),
        RuleOutcome.Late => Say("sket for sent", "late"),
        RuleOutcome.NotApplicable => Say("ikke relevant", "not applicable"),
        RuleOutcome.NeedsJudgement => Say("afventer vurdering", "needs judgement"),
        RuleOutcome.Excused => Say("fraveget med begrundelse", "set aside with a reason"),
    };
}
