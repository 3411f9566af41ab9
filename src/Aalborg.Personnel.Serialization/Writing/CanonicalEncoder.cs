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

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) =>
        new ReadOnlySpan<char>(text, textLength).IndexOfAny(Escaped);

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var escape = CanonicalEscape.Needs(unicodeScalar) ? CanonicalEscape.Of(unicodeScalar) : char.ConvertFromUtf32(unicodeScalar);
        var fits = escape.TryCopyTo(new Span<char>(buffer, bufferLength));
        numberOfCharactersWritten = fits ? escape.Length : 0;
        return fits;
    }
}
