namespace Aalborg.Personnel.Reporting;

/// <summary>Who does what by when: what is overdue, then what comes next.</summary>
internal sealed class ActionsSection : Section<InitiativeSubject>
{
    private const int MostOverdue = 4;

    /// <summary>The most that is shown of a text.</summary>
    private const int LongestText = 100;

    public override string Name => "actions";

    public override string Heading(InitiativeSubject subject) => subject.Say("Hvem gør hvad hvornår", "Who does what by when");

    public override void Write(Sheet sheet, InitiativeSubject subject)
    {
        Action[] overdue = [.. Overdue(subject)];
        Action[] all = [.. overdue.Take(MostOverdue), .. Next(subject)];
        if (all.Length == 0)
        {
            sheet.Paragraph(subject.Say("Ingen aktiviteter eller beskeder venter.", "No activities or messages are waiting."));
            return;
        }

        sheet.Table(new(
            Heading(subject),
            [new(subject.Say("Hvornår", "When")) { IsShort = true }, subject.Say("Hvad", "What"), subject.Say("Hvem", "Who")],
            all.Select(one => (Phrase[])[one.When, Printable.Shortened(one.What, LongestText), one.Who])));
        if (overdue.Length > MostOverdue)
        {
            sheet.Paragraph(subject.Say($"{overdue.Length - MostOverdue} mere er overskredet.", $"{overdue.Length - MostOverdue} more are overdue."), Tone.Faint);
        }
    }

    private static IEnumerable<Action> Overdue(InitiativeSubject subject)
    {
        var events = subject.Timeline.Events.Where(one => one.Overdue is not null && IsStillDue(one, subject)).Select(one => (On: one.Ends, What: Named(one, subject), one.Who));
        return events.Concat(Unanswered(subject)).Concat(UnlookedAt(subject))
            .OrderBy(one => one.On)
            .Select(one => new Action(Phrase.Badge(Status.Missing, subject.Say("overskredet", "overdue")) + $" {subject.Day(one.On)}", one.What, one.Who));
    }

    /// <summary>Input without a response in time: a rule says so.</summary>
    private static IEnumerable<(DateOnly On, string What, string Who)> Unanswered(InitiativeSubject subject)
    {
        var failed = subject.Assessment.Findings.Where(finding => finding.State == FindingState.Failed).Select(finding => finding.Pointer).ToHashSet(StringComparer.Ordinal);
        return from one in subject.Initiative.Communication.Input.Select((input, i) => (input, i))
               where failed.Contains($"/communication/input/{one.i}/response")
               select (
                   one.input.Received,
                   subject.Say("Svar på input: ", "Answer to input: ") + subject.Shown.At($"/communication/input/{one.i}/content", one.input.Content, LongestText),
                   one.input.From is { } sender && subject.NameOf(sender) is { } name ? subject.Say($"til {name}", $"to {name}") : "");
    }

    /// <summary>Effects that were to be felt by now, and whose result nobody has noted.</summary>
    private static IEnumerable<(DateOnly On, string What, string Who)> UnlookedAt(InitiativeSubject subject) =>
        from one in subject.Initiative.Why.Effects.Select((effect, i) => (effect, i))
        where !subject.IsStopped && one.effect.Due < subject.Assessment.On && !(one.effect.Result?.On <= subject.Assessment.On)
        select (
            one.effect.Due!.Value,
            subject.Say("Resultat af effekten: ", "Result of the effect: ") + subject.Shown.At($"/why/effects/{one.i}/what", one.effect.What, LongestText),
            subject.NamesOf(one.effect.For));

    private static IEnumerable<Action> Next(InitiativeSubject subject)
    {
        TimelineEvent[] waiting = [.. subject.Timeline.Events.Where(one => IsWaiting(one, subject.Assessment.On) && IsStillDue(one, subject))];
        var next = new[] { (TimelineEventKind.Activity, 4), (TimelineEventKind.Med, 1), (TimelineEventKind.Message, 3), (TimelineEventKind.Decision, 1), (TimelineEventKind.Expectation, 1) }
            .SelectMany(one => waiting.Where(waits => waits.Kind == one.Item1).Take(one.Item2))
            .OrderBy(one => one.Starts)
            .Select(one => new Action(WhenOf(one, subject), Named(one, subject), one.Who));
        return subject.Assessment.Phase >= ChangePhase.Closed || waiting.Any(one => one.Kind == TimelineEventKind.Med)
            ? next
            : next.Append(new(Phrase.Faint(subject.Say("ikke aftalt", "not agreed")), subject.Say("Næste drøftelse i MED", "Next discussion in MED"), ""));
    }

    private static bool IsWaiting(TimelineEvent one, DateOnly on) => !one.IsSettled && one.Overdue is null && (one.Ends >= on || one.IsOpenEnded);

    /// <summary>Of a change that is stopped only messages are still due.</summary>
    private static bool IsStillDue(TimelineEvent one, InitiativeSubject subject) => !subject.IsStopped || one.Kind == TimelineEventKind.Message;

    private static string Named(TimelineEvent one, InitiativeSubject subject) => one.Kind switch
    {
        TimelineEventKind.Message => subject.Say("Besked: ", "Message: ") + one.What,
        TimelineEventKind.Med => subject.Say("Drøftelse i MED: ", "Discussion in MED: ") + one.What,
        TimelineEventKind.Decision => subject.Say("Beslutning: ", "Decision: ") + one.What,
        TimelineEventKind.Expectation => subject.Say("Forventningsafstemning: ", "Alignment of expectations: ") + one.What,
        TimelineEventKind.Activity or TimelineEventKind.Involvement or TimelineEventKind.ContextChange => one.What,
    };

    private static Phrase WhenOf(TimelineEvent one, InitiativeSubject subject) =>
        one.Starts > subject.Assessment.On || one.Starts == one.Ends && !one.IsOpenEnded ? subject.Day(one.Starts)
        : one.IsOpenEnded ? subject.Say($"i gang siden {subject.Day(one.Starts)}", $"since {subject.Day(one.Starts)}")
        : subject.Say($"inden {subject.Day(one.Ends)}", $"by {subject.Day(one.Ends)}");

    private sealed record Action(Phrase When, string What, string Who);
}
