namespace Aalborg.Personnel.Reporting;

/// <summary>What a report says of a rule that is set aside.</summary>
/// <param name="Rule">The rule's id and, where the rule book has the rule, what it asks for.</param>
/// <param name="Reason">Why.</param>
/// <param name="DecidedBy">Who decided it.</param>
/// <param name="Period">From when and until when.</param>
/// <param name="Standing">Whether it holds on the date.</param>
internal sealed record DeviationReport(string Rule, string Reason, string DecidedBy, string Period, string Standing)
{
    /// <summary>The deviations of an initiative.</summary>
    public static IReadOnlyList<DeviationReport> Of(ChangeInitiative initiative, Assessment assessment, ShownText shown, Language language) =>
    [
        .. initiative.Deviations.Select((deviation, i) => new DeviationReport(
            shown.RuleAt($"/deviations/{i}/rule", deviation.Rule, assessment.RuleBook),
            shown.At($"/deviations/{i}/reason", deviation.Reason),
            shown.At($"/deviations/{i}/decidedBy", deviation.DecidedBy),
            PeriodOf(deviation, language),
            StandingOf(deviation, assessment.On, language))),
    ];

    private static string PeriodOf(Deviation deviation, Language language)
    {
        var from = Vocabulary.InWords(deviation.On).In(language);
        return deviation.Until is { } until
            ? language.Say($"{from} til {Vocabulary.InWords(until).Danish}", $"{from} to {Vocabulary.InWords(until).In(language)}")
            : language.Say($"fra {from}, uden slutdato", $"from {from}, without an end");
    }

    private static string StandingOf(Deviation deviation, DateOnly on, Language language) =>
        deviation.HoldsOn(on) ? language.Say("gælder", "holds")
        : deviation.On > on ? language.Say("gælder ikke endnu", "does not hold yet")
        : language.Say("udløbet", "has ended");
}
