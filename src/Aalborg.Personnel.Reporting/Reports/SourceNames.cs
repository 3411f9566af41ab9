namespace Aalborg.Personnel.Reporting;

/// <summary>What a report calls the source of a document. A report is sent on, so it names no folder of a machine.</summary>
internal static class SourceNames
{
    public static string Of(string source, Language language) =>
        source == "-" ? language.Say("standardinput", "standard input")
        : Path.IsPathRooted(source) && Path.GetFileName(source) is { Length: > 0 } name ? name
        : source;

    /// <summary>As in »Kilde: vagtplan.json«.</summary>
    public static string Line(string source, Language language) => language.Say($"Kilde: {Of(source, language)}", $"Source: {Of(source, language)}");
}
