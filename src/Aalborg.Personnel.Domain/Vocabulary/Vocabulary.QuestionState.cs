using System.ComponentModel;
using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <content>The words for <see cref="QuestionState"/>.</content>
public static partial class Vocabulary
{
    /// <summary>Returns what people call the state of a question, as in »delvist besvaret«.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The words.</returns>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="state"/> is not a named value.</exception>
    public static LocalizedText InWords(this QuestionState state) => Guard.Against.Undefined(state) switch
    {
        QuestionState.Open => Say("ubesvaret", "unanswered"),
        QuestionState.Partly => Say("delvist besvaret", "partly answered"),
        QuestionState.AwaitingJudgement => Say("afventer vurdering", "awaiting judgement"),
        QuestionState.Excused => Say("fraveget med begrundelse", "set aside with a reason"),
        QuestionState.Answered => Say("besvaret", "answered"),
        QuestionState.NotApplicable => Say("ikke relevant", "not applicable"),
    };
}
