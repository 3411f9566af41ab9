using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>The regular expressions (ECMA 262, with the u flag) that say of a string what the reader asks of it.</summary>
internal static class SchemaPattern
{
    public const string Anything = "";

    public const string NotBlank = $"[^{Invisible}]";

    public const string Blank = $"^[{Invisible}]*$";

    /// <summary>Every day there is from 1900 to 2199, the 29th of February in leap years alone.</summary>
    public const string Date = $"^(?:{Day})$";

    public const string MonthOrDate = $"^(?:(?:19|20|21)[0-9][0-9]-(?:0[1-9]|1[0-2])|{Day})$";

    public const string Uuid = "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$";

    public const string Cvr = "^[1-9][0-9]{7}$";

    public const string Kle = "^[0-9]{2}(?:\\.[0-9]{2}){0,2}$";

    public const string Facet = "^[A-ZÆØÅ][0-9]{2}$";

    public const string Slug = $"^[{WhiteSpace}]*[a-z0-9]+(?:-[a-z0-9]+)*[{WhiteSpace}]*$";

    /// <summary>Trimmed, one line of 1 to 255 code points.</summary>
    public const string Title = $"^[{WhiteSpace}]*[^{WhiteSpace}](?:[^{LineBreak}]{{0,253}}[^{WhiteSpace}])?[{WhiteSpace}]*$";

    /// <summary>What <see cref="char.IsWhiteSpace(char)"/> calls white space, and text is trimmed of.</summary>
    private const string WhiteSpace = "\\u0009-\\u000d\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

    /// <summary>What a blank text has nothing but: the categories Zs, Zl, Zp, Cc and Cf, and fillers.</summary>
    private const string Invisible =
        "\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u0600-\\u0605\\u061c\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u115f\\u1160\\u1680\\u180e\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u2064"
        + "\\u2066-\\u206f\\u2800\\u3000\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb\\u{110bd}\\u{110cd}\\u{13430}-\\u{1343f}\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0001}\\u{e0020}-\\u{e007f}";

    private const string LineBreak = "\\u000a-\\u000d\\u0085\\u2028\\u2029";

    private const string Day =
        "(?:19|20|21)[0-9][0-9]-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
        + "|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:[02468][048]|[13579][26]))-02-29";

    /// <summary>A string that a pattern matches.</summary>
    public static JsonObject Text(string pattern) =>
        pattern.Length == 0 ? new() { ["type"] = "string" } : new() { ["type"] = "string", ["pattern"] = pattern };

    /// <summary>A text that a pattern matches; of the limits of a text a schema can say only the number of code points, as they stand.</summary>
    public static JsonObject LimitedText(string pattern)
    {
        var schema = Text(pattern);
        schema["maxLength"] = DocumentText.MaxLength;
        return schema;
    }

    /// <summary>One of some texts, which are trimmed before they are compared.</summary>
    public static string OneOf(IEnumerable<string> texts) => $"^[{WhiteSpace}]*(?:{string.Join('|', texts.Select(Escape))})[{WhiteSpace}]*$";

    private static string Escape(string text) => string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or > '\u007f' ? $"{c}" : $"\\u{(int)c:x4}"));
}
