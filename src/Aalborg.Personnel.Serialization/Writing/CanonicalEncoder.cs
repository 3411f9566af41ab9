using System.Buffers;
using System.Text.Encodings.Web;

namespace Aalborg.Personnel.Serialization;

/// <summary>Escapes only what JSON must have escaped, so that æøå and everything else stand as themselves.</summary>
internal sealed class CanonicalEncoder : JavaScriptEncoder
{
    private static readonly SearchValues<char> Escaped =
        SearchValues.Create([.. Enumerable.Range(0, 0x80).Where(CanonicalEscape.Needs).Select(scalar => (char)scalar)]);

    public static CanonicalEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => CanonicalEscape.MaxLength;

    public override bool WillEncode(int unicodeScalar) => CanonicalEscape.Needs(unicodeScalar);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var characters = new ReadOnlySpan<char>(text, textLength);
        var escaped = characters.IndexOfAny(Escaped);

        // A surrogate pair stands as itself, but half of one would end the text: from here on the encoder looks at each character.
        var surrogate = (escaped < 0 ? characters : characters[..escaped]).IndexOfAnyInRange('\uD800', '\uDFFF');
        return surrogate < 0 ? escaped : surrogate;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var escape = CanonicalEscape.Needs(unicodeScalar) ? CanonicalEscape.Of(unicodeScalar) : char.ConvertFromUtf32(unicodeScalar);
        var fits = escape.TryCopyTo(new Span<char>(buffer, bufferLength));
        numberOfCharactersWritten = fits ? escape.Length : 0;
        return fits;
    }
}
