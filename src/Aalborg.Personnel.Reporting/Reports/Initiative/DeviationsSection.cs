namespace Aalborg.Personnel.Reporting;

/// <summary>What is set aside, why, by whom and until when.</summary>
internal sealed class DeviationsSection : Section<InitiativeSubject>
{
    private const int Most = 100;

    public override string Name => "deviations";

    public override string Heading(InitiativeSubject subject) => subject.Say("Fravigelser", "Deviations");

    public override bool HasContent(InitiativeSubject subject) => !subject.Initiative.Deviations.IsEmpty;

    public override void Write(Sheet sheet, InitiativeSubject subject) => Capped.Table(
        sheet,
        subject.Language,
        Heading(subject),
        [
            subject.Say("Regel", "Rule"),
            subject.Say("Begrundelse", "Reason"),
            subject.Say("Besluttet af", "Decided by"),
            subject.Say("Periode", "Period"),
            new(subject.Say("Status", "Status")) { IsShort = true },
        ],
        [.. subject.Initiative.Deviations.Select((deviation, i) => (deviation, i))],
        Most,
        one => RowOf(one.deviation, one.i, subject));

    private static Phrase[] RowOf(Deviation deviation, int index, InitiativeSubject subject) =>
    [
        subject.Shown.RuleAt($"/deviations/{index}/rule", deviation.Rule, subject.Assessment.RuleBook),
        subject.Shown.At($"/deviations/{index}/reason", deviation.Reason),
        subject.Shown.At($"/deviations/{index}/decidedBy", deviation.DecidedBy),
        deviation.Until is { } until
            ? subject.Say($"{subject.Day(deviation.On)} til {subject.Day(until)}", $"{subject.Day(deviation.On)} to {subject.Day(until)}")
            : subject.Say($"fra {subject.Day(deviation.On)}, uden slutdato", $"from {subject.Day(deviation.On)}, without an end date"),
        StandingOf(deviation, subject),
    ];

    private static string StandingOf(Deviation deviation, InitiativeSubject subject) =>
        deviation.HoldsOn(subject.Assessment.On) ? subject.Say("gælder", "in force")
        : deviation.On > subject.Assessment.On ? subject.Say("gælder ikke endnu", "not in force yet")
        : subject.Say("udløbet", "expired");
}
