namespace Aalborg.Personnel.Reporting;

/// <summary>What to do first: errors, which stand in the way, before warnings, what is due before what is not, then what people are to judge; each remedy once.</summary>
/// <param name="Heading">Before what: as in »Det næste inden gennemførelse«.</param>
/// <param name="Steps">The rule, and what it asks for and what to do; none where nothing is missing.</param>
internal sealed record NextSteps(string Heading, IReadOnlyList<(ChangeRule Rule, string What)> Steps)
{
    /// <summary>More than these nobody takes in at once.</summary>
    public const int Most = 5;

    /// <summary>The steps before a phase or, where nothing is missing before it, before the first that lacks something.</summary>
    public static NextSteps Before(ChangePhase phase, bool orLater, Assessment assessment, Language language)
    {
        while (orLater && phase < ChangePhase.Closed && assessment.ReadinessFor(phase) is { Missing.IsEmpty: true, JudgementsMissing.IsEmpty: true })
        {
            phase++;
        }

        var readiness = assessment.ReadinessFor(phase);
        var step = phase.AsStep().In(language);
        return new(
            assessment.Phase >= phase ? language.Say("Det mangler stadig", "Still missing") : language.Say($"Det næste inden {step}", $"What to do next, before {step}"),
            [
                .. readiness.Missing
                    .OrderBy(finding => finding.Severity)
                    .ThenBy(finding => finding.State)
                    .Select(finding => (finding.Rule, InWords(finding.Rule, finding.Remedy(language), language)))
                    .Concat(readiness.JudgementsMissing.Select(rule => (rule, InWords(rule, rule.Remedy.In(language), language))))
                    .Distinct(),
            ]);
    }

    /// <summary>How many steps there are beyond <see cref="Most"/>, where all findings stand before them.</summary>
    public string MoreAbove(Language language) => More(language, language.Say("ovenfor", "above"));

    /// <summary>How many steps there are beyond <see cref="Most"/>, where all findings stand after them.</summary>
    public string MoreBelow(Language language) => More(language, language.Say("nedenfor", "below"));

    /// <summary>What a rule asks for and what to do: a remedy alone does not say about what.</summary>
    private static string InWords(ChangeRule rule, string remedy, Language language) => $"{rule.Title.In(language)} – {remedy}";

    private string More(Language language, string where) =>
        language.Say($"… og {Steps.Count - Most} mere, som står {where}.", $"… and {Steps.Count - Most} more, named {where}.");
}
