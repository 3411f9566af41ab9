namespace Aalborg.Personnel.Reporting;

/// <summary>Makes text from others safe to show at a terminal or on a page. Sheets do so with everything that they write.</summary>
public static class Printable
{
    /// <summary>Replaces by U+FFFD what a terminal might obey: control characters, line separators, and characters that change the direction of a line.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text, without those characters.</returns>
    public static string Of(string text) => text.Any(IsObeyed) ? string.Concat(text.Select(c => IsObeyed(c) ? '\uFFFD' : c)) : text;

    private static bool IsObeyed(char c) => char.IsControl(c)
        || c is '\u2028' or '\u2029' or '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
