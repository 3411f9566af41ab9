using System.ComponentModel;
using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <content>The words for <see cref="InvolvementForm"/>.</content>
public static partial class Vocabulary
{
    /// <summary>Returns what people call a form of involvement, as in »samskabelse«.</summary>
    /// <param name="form">The form.</param>
    /// <returns>The words.</returns>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="form"/> is not a named value.</exception>
    public static LocalizedText InWords(this InvolvementForm form) => Guard.Against.Undefined(form) switch
    {
        InvolvementForm.Informed => Say("informeret", "informed"),
        InvolvementForm.Consulted => Say("hørt", "consulted"),
        InvolvementForm.Dialogue => Say("dialog", "dialogue"),
        InvolvementForm.CoCreation => Say("samskabelse", "co-creation"),
        InvolvementForm.Decides => Say("beslutter", "decides"),
    };
}
