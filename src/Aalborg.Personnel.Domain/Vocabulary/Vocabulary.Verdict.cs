using System.ComponentModel;
using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <content>The words for <see cref="Verdict"/>.</content>
public static partial class Vocabulary
{
    /// <summary>Returns what people call a verdict, as in »opfyldt med bemærkninger«.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>The words.</returns>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="verdict"/> is not a named value.</exception>
    public static LocalizedText InWords(this Verdict verdict) => Guard.Against.Undefined(verdict) switch
    {
        Verdict.NotMet => Say("ikke opfyldt", "not met"),
        Verdict.Contested => Say("vurderet nej", "judged no"),
        Verdict.Open => Say("på vej", "under way"),
        Verdict.AwaitingJudgement => Say("afventer vurdering", "awaiting judgement"),
        Verdict.MetWithRemarks => Say("opfyldt med bemærkninger", "met with remarks"),
        Verdict.MetWithDeviations => Say("opfyldt med fravigelser", "met with deviations"),
        Verdict.Met => Say("opfyldt", "met"),
        Verdict.NotApplicable => Say("ikke relevant", "not applicable"),
    };
}
