using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>One text in Danish and, where there is one, in English.</summary>
/// <remarks>Equal when both texts are equal. Texts are trimmed and brought to Unicode NFC.</remarks>
public sealed record LocalizedText
{
    /// <summary>The Danish text.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public required string Danish { get; init => field = DocumentText.Required(value); }

    /// <summary>The English text, or <see langword="null"/> where nobody has translated it. A blank text is <see langword="null"/>.</summary>
    public string? English { get; init => field = DocumentText.Optional(value); }

    /// <summary>The text in the language asked for; the Danish where there is no English.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>The text, never blank.</returns>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="language"/> is not a value of <see cref="Language"/>.</exception>
    public string In(Language language) =>
        Guard.Against.Undefined(language) is Language.English ? English ?? Danish : Danish;

    /// <summary>The Danish text.</summary>
    /// <returns><see cref="Danish"/>.</returns>
    public override string ToString() => Danish;
}
