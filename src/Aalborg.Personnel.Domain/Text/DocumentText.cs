using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>
/// What the contract calls text: trimmed, in Unicode NFC, and absent when nothing is left. Every text property goes through here,
/// so that what is built in code equals what is read.
/// </summary>
public static class DocumentText
{
    /// <summary>Characters that look like nothing but are letters or signs to Unicode: fillers of Hangul, and the Braille pattern without dots.</summary>
    private const string Fillers = "\u115F\u1160\u2800\u3164\uFFA0";

    /// <summary>Below this every character is its own NFC form.</summary>
    private const char FirstThatMayChange = '\u0300';

    /// <summary>A noncharacter that stands for itself in every normal form, but that <see cref="string.Normalize()"/> refuses.</summary>
    private const char RefusedNoncharacter = '\uFFFE';

    /// <summary>Returns a text as documents hold it.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text, trimmed and in Unicode NFC, or <see langword="null"/> if it is blank.</returns>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair.</exception>
    public static string? Normalize(string? text) => Optional(text, nameof(text));

    /// <summary>Returns whether a text is blank: it has only spaces, separators, control and format characters, and fillers.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Whether it is blank.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static bool IsBlank(string text)
    {
        foreach (var rune in Guard.Against.Null(text).EnumerateRunes())
        {
            if (!IsBlank(rune))
            {
                return false;
            }
        }

        return true;
    }

    internal static string? Optional(string? value, [CallerMemberName] string member = "") =>
        value is null || IsBlank(value) ? null : ToNfc(value.Trim(), member);

    internal static string Required(string? value, [CallerMemberName] string member = "") => ToNfc(
        Guard.Against.InvalidInput(Guard.Against.Null(value, member), member, text => !IsBlank(text), "The text is blank.").Trim(), member);

    /// <summary>A string that is no text: taken as it is.</summary>
    internal static string? Exact(string? value, [CallerMemberName] string member = "") =>
        value is null ? null : WellFormed(value, member);

    internal static ValueList<string> Items(ValueList<string> values, [CallerMemberName] string member = "")
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (!ReferenceEquals(values[i], Required(values[i], member)))
            {
                return [.. values.Select(value => Required(value, member))];
            }
        }

        return values;
    }

    /// <summary>Whether no half of a surrogate pair stands alone.</summary>
    internal static bool IsWellFormed(string text)
    {
        var rest = text.AsSpan();
        while (rest.IndexOfAnyInRange('\uD800', '\uDFFF') is var at and >= 0)
        {
            if (Rune.DecodeFromUtf16(rest[at..], out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                return false;
            }

            rest = rest[(at + length)..];
        }

        return true;
    }

    /// <summary>Half of a surrogate pair comes as U+FFFD, which is not blank.</summary>
    private static bool IsBlank(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Control or UnicodeCategory.Format => true,
        _ => rune.IsBmp && Fillers.Contains((char)rune.Value, StringComparison.Ordinal),
    };

    private static string ToNfc(string text, string member)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange('\0', (char)(FirstThatMayChange - 1)) < 0)
        {
            return text;
        }

        return WellFormed(text, member).Contains(RefusedNoncharacter, StringComparison.Ordinal)
            ? string.Join(RefusedNoncharacter, text.Split(RefusedNoncharacter).Select(part => part.Normalize(NormalizationForm.FormC)))
            : text.Normalize(NormalizationForm.FormC);
    }

    private static string WellFormed(string text, string member) =>
        Guard.Against.InvalidInput(text, member, IsWellFormed, "The text holds half of a surrogate pair.");
}
