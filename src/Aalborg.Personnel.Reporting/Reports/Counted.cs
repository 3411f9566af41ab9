namespace Aalborg.Personnel.Reporting;

/// <summary>Numbers with their words.</summary>
internal static class Counted
{
    /// <summary>As in »7 krav«.</summary>
    public static string Requirements(int count, Language language) => language.Say($"{count} krav", count == 1 ? "1 requirement" : $"{count} requirements");

    /// <summary>As in »2 opmærksomhedspunkter«.</summary>
    public static string Remarks(int count, Language language) => language.Say(
        count == 1 ? "1 opmærksomhedspunkt" : $"{count} opmærksomhedspunkter",
        count == 1 ? "1 point of attention" : $"{count} points of attention");

    /// <summary>As in »1 spørgsmål«.</summary>
    public static string Questions(int count, Language language) => language.Say($"{count} spørgsmål", count == 1 ? "1 question" : $"{count} questions");

    /// <summary>As in »3 steder«.</summary>
    public static string Places(int count, Language language) => language.Say(count == 1 ? "1 sted" : $"{count} steder", count == 1 ? "1 place" : $"{count} places");

    /// <summary>As in »14 dage«.</summary>
    public static string Days(int count, Language language) => language.Say(count == 1 ? "1 dag" : $"{count} dage", count == 1 ? "1 day" : $"{count} days");

    /// <summary>The rules that findings are of, counted.</summary>
    public static int Rules(IEnumerable<Finding> findings) => findings.Select(finding => finding.Rule).Distinct().Count();
}
