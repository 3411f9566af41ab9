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

    /// <summary>The most code points (Unicode characters) a text may have, both as it stands and in Unicode NFC.</summary>
    public const int MaxLength = 100_000;

    /// <summary>The most combining marks (categories Mn, Mc and Me) a text may have in a row, both as it stands and in Unicode NFC: bringing a text to NFC takes time by their square.</summary>
    public const int MaxMarksInARow = 30;

    /// <summary>A noncharacter that stands for itself in every normal form, but that <see cref="string.Normalize()"/> refuses.</summary>
    private const char RefusedNoncharacter = '\uFFFE';

    /// <summary>Gets whether the runtime can bring texts to Unicode NFC. With invariant globalization it cannot, and a text that may have to be brought to NFC throws.</summary>
    public static bool CanNormalize { get; } = string.Equals("e\u0301".Normalize(NormalizationForm.FormC), "\u00E9", StringComparison.Ordinal);

    /// <summary>Returns a text as documents hold it.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text, trimmed and in Unicode NFC, or <see langword="null"/> if it is blank.</returns>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair, is too long or has too many combining marks in a row.</exception>
    /// <exception cref="PlatformNotSupportedException">The text may have to be brought to NFC, and the runtime cannot do it: <see cref="CanNormalize"/>.</exception>
    public static string? Normalize(string? text) => Optional(text, nameof(text));

    /// <summary>Brings a text into the form in which documents hold it, unless it is no text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="normalized">The text, trimmed and in Unicode NFC, or <see langword="null"/> if it is blank or no text.</param>
    /// <param name="fault">Why it is no text.</param>
    /// <returns>Whether it is a text, or blank.</returns>
    /// <exception cref="PlatformNotSupportedException">The text may have to be brought to NFC, and the runtime cannot do it: <see cref="CanNormalize"/>.</exception>
    public static bool TryNormalize(string? text, out string? normalized, out TextFault fault) => TryNormalize(text, CanNormalize, out normalized, out fault);

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

    internal static string? Optional(string? value, [CallerMemberName] string member = "")
    {
        TryNormalize(value, out var normalized, out var fault);
        Guard.Against.InvalidInput(fault, member, found => found == TextFault.None, Describe(fault));
        return normalized;
    }

    internal static string Required(string? value, [CallerMemberName] string member = "") => Guard.Against.InvalidInput(
        Optional(Guard.Against.Null(value, member), member), member, text => text is not null, "The text is blank.")!;

    internal static bool TryNormalize(string? text, bool canNormalize, out string? normalized, out TextFault fault)
    {
        normalized = null;
        fault = TextMeasure.FaultOf(text);
        if (text is null || fault != TextFault.None || IsBlank(text))
        {
            return fault == TextFault.None;
        }

        var trimmed = text.Trim();
        if (!TextMeasure.MayChange(trimmed))
        {
            normalized = trimmed;
            return true;
        }

        var nfc = canNormalize ? ToNfc(trimmed) : throw new PlatformNotSupportedException("The runtime cannot bring a text to Unicode NFC. Turn invariant globalization off, and install ICU.");
        fault = TextMeasure.FaultOf(nfc);
        normalized = fault == TextFault.None ? nfc : null;
        return fault == TextFault.None;
    }

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

    private static string ToNfc(string text) => text.Contains(RefusedNoncharacter, StringComparison.Ordinal)
        ? string.Join(RefusedNoncharacter, text.Split(RefusedNoncharacter).Select(part => part.Normalize(NormalizationForm.FormC)))
        : text.Normalize(NormalizationForm.FormC);

    private static string WellFormed(string text, string member) =>
        Guard.Against.InvalidInput(text, member, IsWellFormed, Describe(TextFault.LoneSurrogate));

    private static string Describe(TextFault fault) => fault switch
    {
        TextFault.LoneSurrogate => "The text holds half of a surrogate pair.",
        TextFault.TooLong => "The text has more than 100,000 code points.",
        TextFault.TooManyMarks => "The text has more than 30 combining marks in a row.",
        TextFault.None => "",
        _ => throw new SwitchExpressionException(fault),
    };
}
