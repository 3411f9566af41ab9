namespace Aalborg.Personnel.Reporting;

/// <summary>What a terminal or a page may be shown of a text that others wrote.</summary>
internal static class Printable
{
    /// <summary>The text with U+FFFD for what a terminal might obey: control characters, line separators, and marks that turn the direction of a line.</summary>
    public static string Of(string text) => text.Any(IsObeyed) ? string.Concat(text.Select(c => IsObeyed(c) ? '\uFFFD' : c)) : text;

    private static bool IsObeyed(char c) => char.IsControl(c)
        || c is '\u2028' or '\u2029' or '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
