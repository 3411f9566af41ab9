using System.ComponentModel;
using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <content>The words for <see cref="FindingState"/>.</content>
public static partial class Vocabulary
{
    /// <summary>Returns what people call the state of a finding, as in »mangler endnu«.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The words.</returns>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="state"/> is not a named value.</exception>
    public static LocalizedText InWords(this FindingState state) => Guard.Against.Undefined(state) switch
    {
        FindingState.Failed => Say("mangler", "missing"),
        FindingState.Open => Say("mangler endnu", "still missing"),
        FindingState.Late => Say("sket for sent", "done late"),
        FindingState.Excused => Say("fraveget med begrundelse", "set aside with a reason"),
    };
}
