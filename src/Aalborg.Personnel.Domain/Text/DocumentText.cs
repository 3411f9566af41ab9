using System.Runtime.CompilerServices;
using System.Text;
using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>
/// What the contract calls text: trimmed, in Unicode NFC, and absent when nothing is left. Every text property goes through here,
/// so that what is built in code equals what is read.
/// </summary>
internal static class DocumentText
{
    /// <summary>Below this every character is its own NFC form.</summary>
    private const char FirstThatMayChange = '\u0300';

    /// <summary>A noncharacter that stands for itself in every normal form, but that <see cref="string.Normalize()"/> refuses.</summary>
    private const char RefusedNoncharacter = '\uFFFE';

    public static string? Optional(string? value, [CallerMemberName] string member = "")
    {
        var text = value?.Trim();
        return string.IsNullOrEmpty(text) ? null : ToNfc(text, member);
    }

    public static string Required(string? value, [CallerMemberName] string member = "") =>
        ToNfc(Guard.Against.NullOrWhiteSpace(value, member).Trim(), member);

    /// <summary>A string that is no text: taken as it is.</summary>
    public static string? Exact(string? value, [CallerMemberName] string member = "") =>
        value is null ? null : WellFormed(value, member);

    public static ValueList<string> Items(ValueList<string> values, [CallerMemberName] string member = "")
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
    public static bool IsWellFormed(string text)
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
