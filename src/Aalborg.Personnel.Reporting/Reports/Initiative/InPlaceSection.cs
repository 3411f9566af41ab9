namespace Aalborg.Personnel.Reporting;

/// <summary>What is in place: of each principle the rules that are met.</summary>
internal sealed class InPlaceSection : Section<InitiativeSubject>
{
    /// <summary>The most titles that are named of one principle.</summary>
    private const int Most = 3;

    public override string Name => "in-place";

    public override string Heading(InitiativeSubject subject) => subject.Say("Det er på plads", "What is in place");

    public override bool HasContent(InitiativeSubject subject) => PassedIn(subject, _ => true).Any();

    public override void Write(Sheet sheet, InitiativeSubject subject) => sheet.List(
        from verdict in subject.Assessment.Verdicts
        let rules = PassedIn(subject, rule => rule.Principle == verdict.Principle).OrderBy(rule => rule.Severity).ToArray()
        where rules.Length > 0
        select Phrase.Strong($"{verdict.Principle.Name.In(subject.Language)}: ") + Capped.Joined(rules, rule => rule.Title.In(subject.Language), Most, " · ", subject.Language));

    private static IEnumerable<ChangeRule> PassedIn(InitiativeSubject subject, Func<ChangeRule, bool> isAskedFor) =>
        from result in subject.Assessment.Rules
        where result.Outcome == RuleOutcome.Passed && result.Rule is { IsJudgement: false, Principle: not null } && isAskedFor(result.Rule)
        select result.Rule;
}
