namespace Aalborg.Personnel.Reporting;

/// <summary>The signs of the statuses and what they mean.</summary>
internal static class StatusSigns
{
    /// <summary>Returns the sign.</summary>
    public static char Sign(this Status status) => status switch
    {
        Status.Missing => '✗',
        Status.No => '✗',
        Status.Remark => '!',
        Status.Open => '○',
        Status.Partly => '◐',
        Status.Discuss => '?',
        Status.Late => '△',
        Status.Met => '✓',
        Status.Aside => '–',
    };

    /// <summary>Returns what the signs mean, on one line.</summary>
    public static string Legend(Language language) => language.Say(
        "✗ mangler eller nej · ! opmærksomhedspunkt · ○ mangler endnu · △ sket for sent · ◐ delvist besvaret · ? til drøftelse · ✓ på plads · – fraveget eller ikke relevant",
        "✗ missing or no · ! point of attention · ○ not due yet · △ done late · ◐ partly answered · ? for discussion · ✓ in place · – set aside or not applicable");
}
