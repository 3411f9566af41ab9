using System.ComponentModel;
using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <content>The words for <see cref="StatementDisposition"/>.</content>
public static partial class Vocabulary
{
    /// <summary>Returns what people call what became of a statement, as in »gælder alt arbejde«.</summary>
    /// <param name="disposition">The disposition.</param>
    /// <returns>The words.</returns>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="disposition"/> is not a named value.</exception>
    public static LocalizedText InWords(this StatementDisposition disposition) => Guard.Against.Undefined(disposition) switch
    {
        StatementDisposition.Rules => Say("regler", "rules"),
        StatementDisposition.Invariant => Say("indbygget", "built in"),
        StatementDisposition.Judgement => Say("vurdering", "judgement"),
        StatementDisposition.General => Say("gælder alt arbejde", "binds all work"),
        StatementDisposition.Descriptive => Say("beskrivelse", "descriptive"),
        StatementDisposition.Variant => Say("gentagelse", "variant"),
    };
}
