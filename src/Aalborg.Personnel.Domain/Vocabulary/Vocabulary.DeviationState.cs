using System.ComponentModel;
using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <content>The words for <see cref="DeviationState"/>.</content>
public static partial class Vocabulary
{
    /// <summary>Returns what people call where a deviation stands, as in »udløber snart«.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The words.</returns>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="state"/> is not a named value.</exception>
    public static LocalizedText InWords(this DeviationState state) => Guard.Against.EnumOutOfRange(state) switch
    {
        DeviationState.Holds => Say("gælder", "in force"),
        DeviationState.Ends => Say("udløber snart", "ends soon"),
        DeviationState.Over => Say("udløbet", "expired"),
        DeviationState.Needless => Say("unødvendig", "not needed"),
    };
}
