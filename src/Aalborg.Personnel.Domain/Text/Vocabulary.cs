using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>The words people use for phases, verdicts and the like, in Danish and English, as they stand in the middle of a sentence.</summary>
public static class Vocabulary
{
    private static readonly LocalizedText[] Phases =
    [
        Say("idé", "idea"),
        Say("forberedelse", "preparation"),
        Say("gennemførelse", "implementation"),
        Say("opfølgning", "follow-up"),
        Say("afsluttet", "closed"),
        Say("standset", "stopped"),
    ];

    private static readonly LocalizedText[] Verdicts =
    [
        Say("ikke opfyldt", "not met"),
        Say("vurderet nej", "judged no"),
        Say("på vej", "under way"),
        Say("afventer vurdering", "awaiting judgement"),
        Say("opfyldt med bemærkninger", "met with remarks"),
        Say("opfyldt med fravigelser", "met with deviations"),
        Say("opfyldt", "met"),
        Say("ikke relevant", "not applicable"),
    ];

    private static readonly LocalizedText[] QuestionStates =
    [
        Say("ubesvaret", "unanswered"),
        Say("delvist besvaret", "partly answered"),
        Say("afventer vurdering", "awaiting judgement"),
        Say("fraveget", "set aside"),
        Say("besvaret", "answered"),
        Say("ikke relevant", "not applicable"),
    ];

    private static readonly LocalizedText[] Severities =
    [
        Say("krav", "requirement"),
        Say("opmærksomhedspunkt", "point of attention"),
        Say("til drøftelse", "for discussion"),
    ];

    private static readonly LocalizedText[] Outcomes =
    [
        Say("opfyldt", "passed"),
        Say("mangler", "missing"),
        Say("mangler endnu", "still missing"),
        Say("sket for sent", "done late"),
        Say("ikke relevant", "not applicable"),
        Say("afventer vurdering", "awaiting judgement"),
        Say("fraveget med begrundelse", "set aside with a reason"),
    ];

    private static readonly LocalizedText[] FindingStates =
    [
        Say("mangler", "missing"),
        Say("mangler endnu", "still missing"),
        Say("sket for sent", "done late"),
        Say("fraveget med begrundelse", "set aside with a reason"),
    ];

    private static readonly LocalizedText[] InvolvementForms =
    [
        Say("informeret", "informed"),
        Say("hørt", "consulted"),
        Say("dialog", "dialogue"),
        Say("samskabelse", "co-creation"),
        Say("beslutter", "decides"),
    ];

    private static readonly LocalizedText[] StatementKinds =
    [
        Say("norm", "normative"),
        Say("forpligtelse", "commitment"),
        Say("spørgsmål", "question"),
        Say("kan kun vurderes af mennesker", "for people to judge"),
        Say("om politikken selv", "about the policy itself"),
        Say("beskrivelse", "descriptive"),
        Say("gentagelse", "variant"),
    ];

    private static readonly LocalizedText[] Dispositions =
    [
        Say("regler", "rules"),
        Say("indbygget", "built in"),
        Say("vurdering", "judgement"),
        Say("gælder alt arbejde", "binds all work"),
        Say("beskrivelse", "descriptive"),
        Say("gentagelse", "variant"),
    ];

    /// <summary>What people call a phase: as in »gennemførelse«.</summary>
    /// <param name="phase">The phase.</param>
    /// <returns>The word.</returns>
    public static LocalizedText InWords(this ChangePhase phase) => Phases[(int)Guard.Against.EnumOutOfRange(phase)];

    /// <summary>What people call entering a phase: as in »klar til afslutning«.</summary>
    /// <param name="phase">The phase.</param>
    /// <returns>The word.</returns>
    public static LocalizedText AsStep(this ChangePhase phase) =>
        phase == ChangePhase.Closed ? Say("afslutning", "closing") : phase.InWords();

    /// <summary>What people call a verdict: as in »opfyldt med bemærkninger«.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>The word.</returns>
    public static LocalizedText InWords(this Verdict verdict) => Verdicts[(int)Guard.Against.EnumOutOfRange(verdict)];

    /// <summary>What people call the state of a question: as in »delvist besvaret«.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The word.</returns>
    public static LocalizedText InWords(this QuestionState state) => QuestionStates[(int)Guard.Against.EnumOutOfRange(state)];

    /// <summary>What people call a severity: as in »advarsel«.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>The word.</returns>
    public static LocalizedText InWords(this RuleSeverity severity) => Severities[(int)Guard.Against.EnumOutOfRange(severity)];

    /// <summary>What people call the outcome of a rule: as in »mangler vurdering«.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>The word.</returns>
    public static LocalizedText InWords(this RuleOutcome outcome) => Outcomes[(int)Guard.Against.EnumOutOfRange(outcome)];

    /// <summary>What people call the state of a finding: as in »fraveget«.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The word.</returns>
    public static LocalizedText InWords(this FindingState state) => FindingStates[(int)Guard.Against.EnumOutOfRange(state)];

    /// <summary>What people call a form of involvement: as in »samskabelse«.</summary>
    /// <param name="form">The form.</param>
    /// <returns>The word.</returns>
    public static LocalizedText InWords(this InvolvementForm form) => InvolvementForms[(int)Guard.Against.EnumOutOfRange(form)];

    /// <summary>What people call a kind of statement: as in »forpligtelse«.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The word.</returns>
    public static LocalizedText InWords(this StatementKind kind) => StatementKinds[(int)Guard.Against.EnumOutOfRange(kind)];

    /// <summary>What people call what became of a statement: as in »gælder alt arbejde«.</summary>
    /// <param name="disposition">What became of it.</param>
    /// <returns>The word.</returns>
    public static LocalizedText InWords(this StatementDisposition disposition) => Dispositions[(int)Guard.Against.EnumOutOfRange(disposition)];

    /// <summary>A date as people write it in a sentence, whatever the culture of the machine: as in »2. februar 2026«.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The date in words.</returns>
    public static LocalizedText InWords(DateOnly date) => Say(date.InDanish(), date.InEnglish());

    /// <summary>A date as people write it in a sentence, without the day where that is unknown: as in »august 2018«.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The date in words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="date"/> is <see langword="null"/>.</exception>
    public static LocalizedText InWords(PartialDate date)
    {
        var day = new DateOnly(Guard.Against.Null(date).Year, date.Month, date.Day ?? 1);
        return date.Day is null ? Say(day.MonthInDanish(), day.MonthInEnglish()) : InWords(day);
    }

    private static LocalizedText Say(string danish, string english) => new() { Danish = danish, English = english };
}
