using System.Buffers;
using System.Globalization;
using System.Text;

namespace Aalborg.Personnel.Reporting;

/// <summary>Text that means in Markdown, as GitHub renders it, nothing but what it says. It is gone through once, however long it is, and without regular expressions.</summary>
internal static class MarkdownText
{
    private const string Anywhere = @"\`*_[]<>|&~";

    private const string AtTheStart = "#+-=";

    /// <summary>Breaks what would become a link, and is not seen.</summary>
    private const string Break = "<!-- -->";

    /// <summary>How many digits the number of an item in a list has at most.</summary>
    private const int MaxDigits = 9;

    /// <summary>Fewer hexadecimal digits name no commit.</summary>
    private const int LongestHarmlessHash = 6;

    /// <summary>Decimal digits that are taken for a number, and no commit.</summary>
    private const int LongestNumber = 9;

    private static readonly SearchValues<char> ToLookAt = SearchValues.Create(Anywhere + AtTheStart + ".)@:wW-");

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>Addresses that begin without slashes.</summary>
    private static readonly string[] Schemes = ["mailto", "xmpp"];

    /// <summary>What GitHub links with a dash and a number, or a name, behind it: issues, vulnerabilities.</summary>
    private static readonly string[] Registers = ["GH", "GHSA", "CVE"];

    /// <summary>The text, with a backslash before each mark and a break within each link.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(ToLookAt) && text.Length <= LongestHarmlessHash)
        {
            return text;
        }

        var written = new StringBuilder(text.Length + Break.Length);
        var hashEnd = 0;
        for (var i = 0; i < text.Length;)
        {
            var mark = MarkAt(text, i);
            var hash = mark == 0 && (i == hashEnd || !IsWord(text[i - 1])) ? HashAt(text, i) : 0;
            hashEnd = hash > 0 ? i + hash : hashEnd;
            var link = Math.Max(hash, LinkAt(text, i));
            var length = Math.Max(1, Math.Max(mark, link));
            written.Append(mark > 0 ? @"\" : "").Append(text, i, length).Append(mark == 0 && link > 0 ? Break : "");
            i += length;
        }

        return written.ToString();
    }

    /// <summary>How long the mark here is: one that begins something anywhere, one that does at the start of a line, or one that is left out at the end of a heading.</summary>
    private static int MarkAt(string text, int at)
    {
        var c = text[at];
        return Anywhere.Contains(c, StringComparison.Ordinal) || (c is '.' or ')' && IsNumber(text.AsSpan(0, at))) ? 1
            : at == 0 ? OpeningOf(text)
            : c == '#' && char.IsWhiteSpace(text[at - 1]) && !text.AsSpan(at).ContainsAnyExcept('#') ? text.Length - at
            : 0;
    }

    /// <summary>How long the mark is that a text begins with, where a space or nothing follows it.</summary>
    private static int OpeningOf(string text)
    {
        var end = text.AsSpan().IndexOfAnyExcept(AtTheStart);
        return end < 0 ? text.Length : char.IsWhiteSpace(text[end]) ? end : 0;
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        foreach (var c in text.Length > MaxDigits ? "-" : text)
        {
            if (!char.IsDigit(c))
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }

    /// <summary>How long the beginning of a link here is: of an address, of the name of somebody who would be told, or of the number of an issue that would be.</summary>
    private static int LinkAt(string text, int at) => text[at] switch
    {
        '@' => at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) ? 1 : 0,
        '#' => at + 1 < text.Length && IsPartOfName(text[at + 1]) ? 1 : 0,
        ':' => text.AsSpan(at + 1).StartsWith("//", StringComparison.Ordinal) || IsEmojiAt(text, at) || Array.Exists(Schemes, scheme => EndsWith(text.AsSpan(0, at), scheme)) ? 1 : 0,
        '-' => at + 1 < text.Length && IsPartOfName(text[at + 1]) && Array.Exists(Registers, register => EndsWith(text.AsSpan(0, at), register)) ? 1 : 0,
        'w' or 'W' => text.AsSpan(at).StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "www".Length : 0,
        _ => 0,
    };

    private static bool EndsWith(ReadOnlySpan<char> text, string end) => text.EndsWith(end, StringComparison.OrdinalIgnoreCase);

    /// <summary>How much of a commit's hash is written before it is broken.</summary>
    private static int HashAt(string text, int at) =>
        text.Length - at > LongestHarmlessHash && !text.AsSpan(at, LongestHarmlessHash + 1).ContainsAnyExcept(HexDigits) && !IsNumberAt(text, at) ? LongestHarmlessHash : 0;

    /// <summary>Whether a number of at most nine digits, as a CVR number is, stands here and is not the rest of something longer.</summary>
    private static bool IsNumberAt(string text, int at)
    {
        var run = text.AsSpan(at, Math.Min(text.Length - at, LongestNumber + 1));
        var end = run.IndexOfAnyExceptInRange('0', '9');
        return (at == 0 || !IsWord(text[at - 1])) && (end < 0 ? run.Length <= LongestNumber : !IsWord(run[end]));
    }

    /// <summary>Whether a name between colons, such as <c>:warning:</c>, begins here.</summary>
    private static bool IsEmojiAt(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '+' or '-'))
        {
            end++;
        }

        return end > at + 1 && end < text.Length && text[end] == ':';
    }

    private static bool IsWord(char c) => c == '_' || IsPartOfName(c);

    /// <summary>Whether it is part of a name, and no mark that a backslash is set before.</summary>
    private static bool IsPartOfName(char c) => c != '_' && char.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;
}
