using System.ComponentModel;
using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <content>The words for <see cref="StatementKind"/>.</content>
public static partial class Vocabulary
{
    /// <summary>Returns what people call a kind of statement, as in »forpligtelse«.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The words.</returns>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="kind"/> is not a named value.</exception>
    public static LocalizedText InWords(this StatementKind kind) => Guard.Against.Undefined(kind) switch
    {
        StatementKind.Normative => Say("norm", "normative"),
        StatementKind.Commitment => Say("forpligtelse", "commitment"),
        StatementKind.Question => Say("spørgsmål", "question"),
        StatementKind.Judgement => Say("kan kun vurderes af mennesker", "for people to judge"),
        StatementKind.Structural => Say("om politikken selv", "about the policy itself"),
        StatementKind.Descriptive => Say("beskrivelse", "descriptive"),
        StatementKind.Variant => Say("gentagelse", "variant"),
    };
}
