using System.Globalization;
using System.Text;

namespace Aalborg.Personnel.Catalogue;

/// <summary>A text as a CPR number is looked for in it: without its invisible characters, and with full-width digits, stops and slashes as ASCII ones.</summary>
internal static class VisibleText
{
    private const char FirstFullWidth = '\uFF01';
    private const char FirstAscii = '!';

    /// <summary>Stands for a dash beyond the basic multilingual plane.</summary>
    private const char Dash = '\u2010';

    /// <summary>Stands for any other character beyond it: no digit, no dash, no white space and no letter.</summary>
    private const char Other = '\uFFFD';

    /// <summary>The text as it is looked at; the same one where there is nothing to change, as nearly always.</summary>
    public static string Of(string text) => IsPlain(text) ? text : Changed(text);

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c >= '\u00AD' && (char.IsSurrogate(c) || IsFullWidth(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format))
            {
                return false;
            }
        }

        return true;
    }

    private static string Changed(string text)
    {
        var changed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category != UnicodeCategory.Format)
            {
                changed.Append(
                    !rune.IsBmp ? (category == UnicodeCategory.DashPunctuation ? Dash : Other)
                    : IsFullWidth((char)rune.Value) ? (char)(rune.Value - FirstFullWidth + FirstAscii)
                    : (char)rune.Value);
            }
        }

        return changed.ToString();
    }

    private static bool IsFullWidth(char c) => c is (>= '\uFF10' and <= '\uFF19') or '\uFF0E' or '\uFF0F';
}
