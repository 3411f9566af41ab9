namespace Aalborg.Personnel.Reporting;

/// <summary>Words at the beginning of a line.</summary>
internal static class Capitalized
{
    /// <summary>As in »Drøftelse i MED«.</summary>
    public static string Of(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}";
}
