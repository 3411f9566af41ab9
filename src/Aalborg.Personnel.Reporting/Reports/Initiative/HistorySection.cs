namespace Aalborg.Personnel.Reporting;

/// <summary>What has happened and what came of it: discussions in MED, context changes, input, results and judgements.</summary>
internal sealed class HistorySection : Section<InitiativeSubject>
{
    private const int Most = 100;

    /// <summary>The most that is shown of a text.</summary>
    private const int LongestText = 300;

    /// <summary>The most revisions that are shown of one context change: the text of more is cut.</summary>
    private const int MostRevisions = 10;

    public override string Name => "history";

    public override string Heading(InitiativeSubject subject) => subject.Say("Hvad der er sket", "What has happened");

    public override bool HasContent(InitiativeSubject subject) => RowsOf(subject).Any();

    public override void Write(Sheet sheet, InitiativeSubject subject) => Capped.Table(
        sheet,
        subject.Language,
        Heading(subject),
        [new(subject.Say("Dato", "Date")) { IsShort = true }, subject.Say("Hvad", "What"), subject.Say("Hvad det førte til", "What came of it")],
        [.. RowsOf(subject).OrderBy(row => row.On)],
        Most,
        row => [subject.Day(row.On), Printable.Shortened(row.What, LongestText), Printable.Shortened(row.Outcome, LongestText)]);

    private static IEnumerable<(DateOnly On, string What, string Outcome)> RowsOf(InitiativeSubject subject) =>
        Discussions(subject).Concat(ContextChanges(subject)).Concat(Input(subject)).Concat(Results(subject)).Concat(Judgements(subject)).Where(row => row.On <= subject.Assessment.On);

    private static IEnumerable<(DateOnly On, string What, string Outcome)> Discussions(InitiativeSubject subject) =>
        subject.Initiative.Who.MedDiscussions.Select((discussion, i) => (
            discussion.On,
            subject.Say("Drøftet i ", "Discussed in ") + subject.Shown.At($"/who/medDiscussions/{i}/committee", discussion.Committee, LongestText),
            discussion.Outcome is { } outcome ? subject.Shown.At($"/who/medDiscussions/{i}/outcome", outcome, LongestText) : ""));

    private static IEnumerable<(DateOnly On, string What, string Outcome)> ContextChanges(InitiativeSubject subject)
    {
        var how = subject.Initiative.WhatAndHow;
        var answers = how.Plan.Revisions.Select((revision, at) => (revision, at)).Where(one => one.revision.On <= subject.Assessment.On)
            .SelectMany(one => one.revision.Answers.Distinct(StringComparer.Ordinal).Select(id => (id, one)))
            .ToLookup(answer => answer.id, answer => answer.one, StringComparer.Ordinal);
        foreach (var (change, i) in how.ContextChanges.Select((change, i) => (change, i)))
        {
            yield return (
                change.On,
                subject.Say("Ændring: ", "Context change: ") + subject.Shown.At($"/whatAndHow/contextChanges/{i}/what", change.What, LongestText),
                string.Join(" ", answers[change.Id].Take(MostRevisions).Select(one => Revised(one.revision, one.at))));
        }

        foreach (var (revision, i) in how.Plan.Revisions.Select((revision, i) => (revision, i)).Where(one => one.revision.Answers.IsEmpty))
        {
            yield return (revision.On, Outcome(revision), TextOf(revision, i));
        }

        string Revised(Revision revision, int at) => subject.Say($"{Outcome(revision)} {subject.Day(revision.On)}: ", $"{Outcome(revision)} on {subject.Day(revision.On)}: ") + TextOf(revision, at);

        string Outcome(Revision revision) => revision.Outcome == RevisionOutcome.Adjusted ? subject.Say("Planen justeret", "Plan adjusted") : subject.Say("Planen fastholdt", "Plan confirmed");

        string TextOf(Revision revision, int at) => subject.Shown.At($"/whatAndHow/plan/revisions/{at}/what", revision.What, LongestText);
    }

    private static IEnumerable<(DateOnly On, string What, string Outcome)> Input(InitiativeSubject subject) =>
        subject.Initiative.Communication.Input.Select((input, i) => (
            input.Received,
            $"Input{(input.From is { } from && subject.NameOf(from) is { } name ? subject.Say($" fra {name}", $" from {name}") : "")}: {subject.Shown.At($"/communication/input/{i}/content", input.Content, LongestText)}",
            input.Response is { } response && response.On <= subject.Assessment.On
                ? subject.Say($"Besvaret {subject.Day(response.On)}: ", $"Answered on {subject.Day(response.On)}: ") + subject.Shown.At($"/communication/input/{i}/response/what", response.What, LongestText)
                : subject.Say("ikke besvaret endnu", "not answered yet")));

    private static IEnumerable<(DateOnly On, string What, string Outcome)> Results(InitiativeSubject subject) =>
        from one in subject.Initiative.Why.Effects.Select((effect, i) => (effect, i))
        where one.effect.Result is not null
        select (
            one.effect.Result!.On,
            subject.Say("Resultat: ", "Result: ") + subject.Shown.At($"/why/effects/{one.i}/what", one.effect.What, LongestText),
            subject.Shown.At($"/why/effects/{one.i}/result/what", one.effect.Result.What, LongestText));

    private static IEnumerable<(DateOnly On, string What, string Outcome)> Judgements(InitiativeSubject subject) =>
        subject.Initiative.Judgements.Select((judgement, i) => (
            judgement.On,
            subject.Say("Vurdering af ", "Judgement of ") + (subject.Assessment.RuleBook.Find(judgement.Rule)?.Id.Value ?? subject.Shown.At($"/judgements/{i}/rule", judgement.Rule.Value, LongestText)),
            (judgement.Answer == JudgementAnswer.Yes ? subject.Say("ja", "yes") : subject.Say("nej", "no"))
                + $", {subject.Shown.At($"/judgements/{i}/judgedBy", judgement.JudgedBy, LongestText)}"
                + (judgement.Note is { } note ? $": {subject.Shown.At($"/judgements/{i}/note", note, LongestText)}" : "")));
}
