using System.Buffers;
using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>Makes text from others safe to show at a terminal, on a page or in a log.</summary>
public static class Printable
{
    private static readonly SearchValues<char> Obeyed = SearchValues.Create(
        [.. Characters('\0', '\u001F'), .. Characters('\u007F', '\u009F'), '\u061C', '\u200E', '\u200F', .. Characters('\u2028', '\u202E'), .. Characters('\u2066', '\u2069')]);

    /// <summary>Replaces each character that <see cref="IsObeyed"/> with U+FFFD.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text on one line, without those characters.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static string Of(string text)
    {
        Guard.Against.Null(text);
        return text.AsSpan().ContainsAny(Obeyed)
            ? string.Create(text.Length, text, static (shown, text) =>
            {
                for (var i = 0; i < text.Length; i++)
                {
                    shown[i] = IsObeyed(text[i]) ? '\uFFFD' : text[i];
                }
            })
            : text;
    }

    /// <summary>Cuts a text that is longer than anybody reads in passing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="maxLength">The most UTF-16 code units that the result has, 2 or more.</param>
    /// <returns>The text, or its beginning and an ellipsis. A surrogate pair is kept or left out whole.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxLength"/> is less than 2.</exception>
    public static string Shortened(string text, int maxLength)
    {
        Guard.Against.Null(text);
        Guard.Against.OutOfRange(maxLength, nameof(maxLength), 2, int.MaxValue);
        if (text.Length <= maxLength)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[maxLength - 2]) ? maxLength - 2 : maxLength - 1;
        return $"{text.AsSpan(0, end).TrimEnd()}…";
    }

    /// <summary>Whether a terminal, an editor or a page acts on a character instead of showing it: control characters, line separators, and characters that change the direction of a line.</summary>
    /// <param name="character">The character.</param>
    /// <returns>Whether it is one of U+0000–U+001F, U+007F–U+009F, U+061C, U+200E, U+200F, U+2028–U+202E and U+2066–U+2069.</returns>
    public static bool IsObeyed(char character) => Obeyed.Contains(character);

    private static IEnumerable<char> Characters(char first, char last) => Enumerable.Range(first, last - first + 1).Select(character => (char)character);
}
