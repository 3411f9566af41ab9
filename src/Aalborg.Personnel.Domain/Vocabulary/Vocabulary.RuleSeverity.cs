using System.ComponentModel;
using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <content>The words for <see cref="RuleSeverity"/>.</content>
public static partial class Vocabulary
{
    /// <summary>Returns what people call a severity, as in »opmærksomhedspunkt«.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>The words.</returns>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="severity"/> is not a named value.</exception>
    public static LocalizedText InWords(this RuleSeverity severity) => Guard.Against.Undefined(severity) switch
    {
        RuleSeverity.Error => Say("krav", "requirement"),
        RuleSeverity.Warning => Say("opmærksomhedspunkt", "point of attention"),
        RuleSeverity.Judgement => Say("til drøftelse", "for discussion"),
    };
}
