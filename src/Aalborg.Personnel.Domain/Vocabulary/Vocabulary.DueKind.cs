using System.ComponentModel;
using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <content>The words for <see cref="DueKind"/>.</content>
public static partial class Vocabulary
{
    /// <summary>Returns what people call something that is due, as in »drøftelse i MED«.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The words.</returns>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="kind"/> is not a named value.</exception>
    public static LocalizedText InWords(this DueKind kind) => Guard.Against.EnumOutOfRange(kind) switch
    {
        DueKind.Starts => Say("forandringen begynder", "the change starts"),
        DueKind.Ends => Say("forandringen slutter", "the change ends"),
        DueKind.GoalDue => Say("mål skal være nået", "goal to be reached"),
        DueKind.EffectDue => Say("effekt skal kunne mærkes", "effect to be felt"),
        DueKind.Decision => Say("beslutning", "decision"),
        DueKind.MedDiscussion => Say("drøftelse i MED", "MED discussion"),
        DueKind.Expectation => Say("forventningsafstemning", "alignment of expectations"),
        DueKind.ActivityStarts => Say("aktivitet begynder", "activity starts"),
        DueKind.ActivityEnds => Say("aktivitet slutter", "activity ends"),
        DueKind.MessagePlanned => Say("besked skal sendes", "message to be sent"),
        DueKind.AnswerBy => Say("input skal have svar", "input to be answered"),
        DueKind.DeviationEnds => Say("fravigelse udløber", "deviation ends"),
    };
}
