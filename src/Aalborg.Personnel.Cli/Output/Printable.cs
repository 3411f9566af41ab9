using System.Globalization;

namespace Aalborg.Personnel.Cli.Output;

/// <summary>What a terminal may be shown of a text that others wrote.</summary>
internal static class Printable
{
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';

    /// <summary>The text with U+FFFD for what a terminal might obey: control characters, line separators, and characters that turn the direction of a line.</summary>
    public static string Of(string text) => text.Any(IsObeyed) ? string.Concat(text.Select(c => IsObeyed(c) ? '\uFFFD' : c)) : text;

    private static bool IsObeyed(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Format => c is not (ZeroWidthNonJoiner or ZeroWidthJoiner),
        _ => false,
    };
}
