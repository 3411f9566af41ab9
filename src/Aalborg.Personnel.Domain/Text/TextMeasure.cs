using System.Buffers;
using System.Globalization;
using System.Text;

namespace Aalborg.Personnel;

/// <summary>Measures texts. The work is linear, and ends where a limit is passed.</summary>
internal static class TextMeasure
{
    /// <summary>Below it every character is a whole one, no combining mark, and its own NFC form.</summary>
    private const char FirstThatMayMatter = '\u0300';

    /// <summary>Typographic signs, from here to <see cref="LastSign"/>: as harmless as the characters below <see cref="FirstThatMayMatter"/>, and in many texts.</summary>
    private const char FirstSign = '\u2010';

    private const char LastSign = '\u20CF';

    /// <summary>Returns why a string is no text, as it stands.</summary>
    public static TextFault FaultOf(ReadOnlySpan<char> text)
    {
        var (length, marks) = (0, 0);
        while (true)
        {
            var plain = text.IndexOfAnyExceptInRange('\0', (char)(FirstThatMayMatter - 1));
            length += plain < 0 ? text.Length : plain;
            if (plain < 0 || length > DocumentText.MaxLength)
            {
                return length > DocumentText.MaxLength ? TextFault.TooLong : TextFault.None;
            }

            if (Rune.DecodeFromUtf16(text[plain..], out var rune, out var consumed) != OperationStatus.Done)
            {
                return TextFault.LoneSurrogate;
            }

            length++;
            marks = !IsMark(rune) ? 0 : plain == 0 ? marks + 1 : 1;
            if (marks > DocumentText.MaxMarksInARow)
            {
                return TextFault.TooManyMarks;
            }

            text = text[(plain + consumed)..];
        }
    }

    /// <summary>Returns the number of code points. Half of a surrogate pair counts as one.</summary>
    public static int CodePointsOf(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }

    /// <summary>Returns whether a text may change when it is brought to Unicode NFC.</summary>
    public static bool MayChange(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyExceptInRange('\0', (char)(FirstThatMayMatter - 1)) is var at and >= 0)
        {
            if (text[at] is < FirstSign or > LastSign)
            {
                return true;
            }

            text = text[(at + 1)..];
        }

        return false;
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
