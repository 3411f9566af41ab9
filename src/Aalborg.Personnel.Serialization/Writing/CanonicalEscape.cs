using System.Buffers;
using System.Globalization;
using System.Text;

namespace Aalborg.Personnel.Serialization;

/// <summary>The escapes of the canonical form: only what JSON must have escaped, in the short forms where there are any, else with two lower-case digits.</summary>
internal static class CanonicalEscape
{
    /// <summary>The longest escape: \u001f.</summary>
    public const int MaxLength = 6;

    /// <summary>Whether JSON must have the character escaped.</summary>
    public static bool Needs(int scalar) => scalar is < 0x20 or '"' or '\\';

    /// <summary>The escape of a character that needs one.</summary>
    public static string Of(int scalar) => scalar switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\f' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{scalar:x4}"),
    };

    /// <summary>Rewrites a valid JSON string with its escapes in canonical form. Half a surrogate pair has no UTF-8, so it stays an escape.</summary>
    public static void Rewrite(ReadOnlySpan<byte> escaped, IBufferWriter<byte> canonical)
    {
        while (escaped.IndexOf((byte)'\\') is var at and >= 0)
        {
            canonical.Write(escaped[..at]);
            var (scalar, length) = Read(escaped[at..]);
            escaped = escaped[(at + length)..];
            if (Rune.TryCreate(scalar, out var rune) && !Needs(scalar))
            {
                canonical.Advance(rune.EncodeToUtf8(canonical.GetSpan(MaxLength)));
            }
            else
            {
                Encoding.ASCII.GetBytes(Of(scalar), canonical);
            }
        }

        canonical.Write(escaped);
    }

    /// <summary>What a valid JSON string says, with U+FFFD for half of a surrogate pair.</summary>
    public static string Unescape(ReadOnlySpan<byte> escaped)
    {
        var text = new StringBuilder();
        while (escaped.IndexOf((byte)'\\') is var at and >= 0)
        {
            var (scalar, length) = Read(escaped[at..]);
            text.Append(Encoding.UTF8.GetString(escaped[..at]));
            text.Append(Rune.TryCreate(scalar, out var rune) ? rune.ToString() : Rune.ReplacementChar.ToString());
            escaped = escaped[(at + length)..];
        }

        return text.Append(Encoding.UTF8.GetString(escaped)).ToString();
    }

    /// <summary>The character an escape stands for, and how many bytes the escape takes; a surrogate pair is two escapes.</summary>
    private static (int Scalar, int Length) Read(ReadOnlySpan<byte> escape)
    {
        if (escape[1] != 'u')
        {
            return (escape[1] switch
            {
                (byte)'b' => '\b',
                (byte)'f' => '\f',
                (byte)'n' => '\n',
                (byte)'r' => '\r',
                (byte)'t' => '\t',
                var itself => itself,
            }, 2);
        }

        var unit = (char)Hexadecimal(escape);
        return char.IsHighSurrogate(unit)
            && escape[MaxLength..] is [(byte)'\\', (byte)'u', ..] second
            && char.IsLowSurrogate((char)Hexadecimal(second))
                ? (char.ConvertToUtf32(unit, (char)Hexadecimal(second)), 2 * MaxLength)
                : (unit, MaxLength);
    }

    private static int Hexadecimal(ReadOnlySpan<byte> escape) =>
        int.Parse(escape[2..MaxLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
