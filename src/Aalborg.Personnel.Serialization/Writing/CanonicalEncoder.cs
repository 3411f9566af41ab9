using System.Buffers;
using System.Text.Encodings.Web;

namespace Aalborg.Personnel.Serialization;

/// <summary>Escapes only what has to be escaped, so that æøå and everything else stand as themselves.</summary>
internal sealed class CanonicalEncoder : JavaScriptEncoder
{
    private readonly SearchValues<char> _escaped;

    private CanonicalEncoder(Func<int, bool> escapes) =>
        _escaped = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Where(escapes).Select(scalar => (char)scalar)]);

    /// <summary>Escapes what JSON must have escaped: the canonical form of documents.</summary>
    public static CanonicalEncoder OfDocuments { get; } = new(CanonicalEscape.Needs);

    /// <summary>Escapes also what a terminal would obey: results hold text of others, and people look at them.</summary>
    public static CanonicalEncoder OfResults { get; } = new(scalar => CanonicalEscape.Needs(scalar) || Printable.IsObeyed((char)scalar));

    public override int MaxOutputCharactersPerInputCharacter => CanonicalEscape.MaxLength;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar <= char.MaxValue && _escaped.Contains((char)unicodeScalar);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var characters = new ReadOnlySpan<char>(text, textLength);
        var escaped = characters.IndexOfAny(_escaped);

        // A surrogate pair stands as itself, but half of one would end the text: from here on the encoder looks at each character.
        var surrogate = (escaped < 0 ? characters : characters[..escaped]).IndexOfAnyInRange('\uD800', '\uDFFF');
        return surrogate < 0 ? escaped : surrogate;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var escape = WillEncode(unicodeScalar) ? CanonicalEscape.Of(unicodeScalar) : char.ConvertFromUtf32(unicodeScalar);
        var fits = escape.TryCopyTo(new Span<char>(buffer, bufferLength));
        numberOfCharactersWritten = fits ? escape.Length : 0;
        return fits;
    }
}
