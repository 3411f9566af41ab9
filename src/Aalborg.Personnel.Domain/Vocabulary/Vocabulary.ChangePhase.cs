using System.ComponentModel;
using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <content>The words for <see cref="ChangePhase"/>.</content>
public static partial class Vocabulary
{
    /// <summary>Returns what people call a phase, as in »gennemførelse«.</summary>
    /// <param name="phase">The phase.</param>
    /// <returns>The words.</returns>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="phase"/> is not a named value.</exception>
    public static LocalizedText InWords(this ChangePhase phase) => Guard.Against.Undefined(phase) switch
    {
        ChangePhase.Idea => Say("idé", "idea"),
        ChangePhase.Preparation => Say("forberedelse", "preparation"),
        ChangePhase.Implementation => Say("gennemførelse", "implementation"),
        ChangePhase.FollowUp => Say("opfølgning", "follow-up"),
        ChangePhase.Closed => Say("afsluttet", "closed"),
        ChangePhase.Stopped => Say("stoppet", "stopped"),
    };

    /// <summary>Returns what people call entering a phase, as in »klar til afslutning«.</summary>
    /// <param name="phase">The phase.</param>
    /// <returns>The words.</returns>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="phase"/> is not a named value.</exception>
    public static LocalizedText AsStep(this ChangePhase phase) =>
        phase == ChangePhase.Closed ? Say("afslutning", "closing") : phase.InWords();
}
