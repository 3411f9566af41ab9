namespace Aalborg.Personnel.Reporting;

/// <summary>The events of a change in order of time: involvement, decisions, discussions, expectations, activities, context changes and messages, with the change's own start and end.</summary>
internal sealed class TimelineEvents
{
    /// <summary>The longest text that a table shows of an event.</summary>
    public const int LongestText = 300;

    private readonly InitiativeSubject _subject;

    public TimelineEvents(InitiativeSubject subject)
    {
        _subject = subject;
        IEnumerable<TimelineEvent> events = [.. Involvements(), .. Decisions(), .. Discussions(), .. Expectations(), .. Activities(), .. ContextChanges(), .. Messages()];
        Events = [.. events.OrderBy(one => one.Starts).ThenBy(one => one.Kind)];
    }

    /// <summary>The day of the assessment.</summary>
    public DateOnly On => _subject.Assessment.On;

    /// <summary>When the change starts, ends, is closed or stopped.</summary>
    public Timeline Timeline => Initiative.Timeline;

    /// <summary>The events, the earliest first; those of one day by kind, then as in the document.</summary>
    public IReadOnlyList<TimelineEvent> Events { get; }

    /// <summary>Whether nothing in the initiative has a date.</summary>
    public bool IsEmpty => Events.Count == 0 && Timeline is { Starts: null, Ends: null, Closed: null, Stopped: null };

    /// <summary>The first and the last of all dates, the day of the assessment included.</summary>
    public (DateOnly First, DateOnly Last) FirstAndLast
    {
        get
        {
            DateOnly[] own = [On, .. new[] { Timeline.Starts, Timeline.Ends, Timeline.Closed, Timeline.Stopped }.OfType<DateOnly>()];
            return (
                Events.Select(one => one.Starts).Concat(own).Min(),
                Events.Select(one => one.Ends).Concat(own).Max());
        }
    }

    /// <summary>From when to when the change goes, when it is closed or stopped, and what has no date.</summary>
    public string Span => Duration + Ending + WithoutDate;

    private ChangeInitiative Initiative => _subject.Initiative;

    private string Duration => (Timeline.Starts, Timeline.Ends) switch
    {
        ({ } starts, { } ends) => Say($"Forandringen løber fra {Day(starts)} til {Day(ends)}.", $"The change runs from {Day(starts)} to {Day(ends)}."),
        ({ } starts, null) => Say($"Forandringen starter {Day(starts)}; en slutdato fremgår ikke.", $"The change starts on {Day(starts)}; no end is given."),
        (null, { } ends) => Say($"Forandringen slutter {Day(ends)}; en startdato fremgår ikke.", $"The change ends on {Day(ends)}; no start is given."),
        _ => Say("En startdato fremgår ikke.", "No start is given."),
    };

    private string Ending => Timeline switch
    {
        { Stopped: { } stopped } when stopped > On => Say($" Den stoppes {Day(stopped)}.", $" It is to be stopped on {Day(stopped)}."),
        { Stopped: { } stopped } => Say($" Den blev stoppet {Day(stopped)}.", $" It was stopped on {Day(stopped)}."),
        { Closed: { } closed } when closed > On => Say($" Den afsluttes {Day(closed)}.", $" It is to be closed on {Day(closed)}."),
        { Closed: { } closed } => Say($" Den blev afsluttet {Day(closed)}.", $" It was closed on {Day(closed)}."),
        _ => "",
    };

    private string WithoutDate
    {
        get
        {
            var count = Initiative.WhatAndHow.Plan.Activities.Count - Events.Count(one => one.Kind == TimelineEventKind.Activity);
            return count == 0 ? "" : Say(
                $" {count} {(count == 1 ? "aktivitet" : "aktiviteter")} har ingen dato.",
                $" {count} {(count == 1 ? "activity has" : "activities have")} no date.");
        }
    }

    /// <summary>The day of an event, or its first and its last.</summary>
    public string DatesOf(TimelineEvent one) =>
        one.IsOpenEnded ? Say($"fra {Day(one.Starts)}", $"from {Day(one.Starts)}")
        : one.Ends == one.Starts ? Day(one.Starts)
        : $"{Day(one.Starts)} – {Day(one.Ends)}";

    /// <summary>What people call a kind of event.</summary>
    public static string NameOf(TimelineEventKind kind, Language language) => kind switch
    {
        TimelineEventKind.Involvement => language.Say("Inddragelse", "Involvement"),
        TimelineEventKind.Decision => language.Say("Beslutning", "Decision"),
        TimelineEventKind.Med => language.Say("MED-drøftelse", "MED discussion"),
        TimelineEventKind.Expectation => language.Say("Forventninger", "Expectations"),
        TimelineEventKind.Activity => language.Say("Aktivitet", "Activity"),
        TimelineEventKind.ContextChange => language.Say("Ændring", "Context change"),
        TimelineEventKind.Message => language.Say("Besked", "Message"),
    };

    private IEnumerable<TimelineEvent> Involvements() =>
        from place in Initiative.Who.Stakeholders.Select((stakeholder, i) => (stakeholder, i))
        from involvement in place.stakeholder.Involvements
        where involvement.Starts is not null
        select At(TimelineEventKind.Involvement, involvement.Starts!.Value, $"{NameIn("/who/stakeholders", place.i)}: {involvement.Form.InWords().In(_subject.Language)}");

    private IEnumerable<TimelineEvent> Decisions() => Initiative.Who.Decisions.Select((decision, i) =>
        At(TimelineEventKind.Decision, decision.On, NameIn("/who/decisions", i)) with { Who = _subject.NamesOf(decision.With) });

    private IEnumerable<TimelineEvent> Discussions() => Initiative.Who.MedDiscussions.Select((discussion, i) =>
        At(TimelineEventKind.Med, discussion.On, NameIn("/who/medDiscussions", i)));

    private IEnumerable<TimelineEvent> Expectations() => Initiative.WhatAndHow.Expectations.Select((expectation, i) =>
        At(TimelineEventKind.Expectation, expectation.On, NameIn("/whatAndHow/expectations", i)) with { Who = _subject.NamesOf(expectation.With) });

    private IEnumerable<TimelineEvent> Activities()
    {
        for (var i = 0; i < Initiative.WhatAndHow.Plan.Activities.Count; i++)
        {
            var activity = Initiative.WhatAndHow.Plan.Activities[i];
            if ((activity.Starts ?? activity.Ends ?? activity.Done) is not { } starts)
            {
                continue;
            }

            var isDone = activity.Done <= On;
            var ends = activity.Ends ?? activity.Done ?? starts;
            yield return new(TimelineEventKind.Activity, starts, ends < starts ? starts : ends, NameIn("/whatAndHow/plan/activities", i), isDone)
            {
                Who = activity.Responsible is { } responsible ? _subject.NameOf(responsible) ?? "" : "",
                IsOpenEnded = activity is { Ends: null, Done: null },
                Overdue = !isDone && activity.Ends < On ? Say("ikke registreret som gennemført", "not registered as done") : null,
            };
        }
    }

    private IEnumerable<TimelineEvent> ContextChanges()
    {
        for (var i = 0; i < Initiative.WhatAndHow.ContextChanges.Count; i++)
        {
            yield return At(TimelineEventKind.ContextChange, Initiative.WhatAndHow.ContextChanges[i].On, NameIn("/whatAndHow/contextChanges", i));
        }

        for (var i = 0; i < Initiative.WhatAndHow.Plan.Revisions.Count; i++)
        {
            yield return At(TimelineEventKind.ContextChange, Initiative.WhatAndHow.Plan.Revisions[i].On, $"{Say("Justering", "Revision")}: {NameIn("/whatAndHow/plan/revisions", i)}");
        }
    }

    private IEnumerable<TimelineEvent> Messages() => Initiative.Communication.Messages.Select((message, i) =>
    {
        var what = _subject.Names.Of("/communication/messages", i)
            ?? (message.Channel is { } channel ? _subject.Shown.At($"/communication/messages/{i}/channel", channel) : NameIn("/communication/messages", i));
        var isSent = message.Sent <= On;
        return At(TimelineEventKind.Message, message.Date, what) with
        {
            Who = _subject.NamesOf(message.To) is { Length: > 0 } names ? Say($"til {names}", $"to {names}") : "",
            IsSettled = isSent,
            Overdue = !isSent && message.Date < On ? Say("ikke registreret som sendt", "not registered as sent") : null,
        };
    });

    private TimelineEvent At(TimelineEventKind kind, DateOnly date, string what) => new(kind, date, date, what, date <= On);

    private string NameIn(string list, int index) => _subject.Names.Of(list, index) ?? _subject.Entries.Of($"{list}/{index}")!;

    private string Day(DateOnly date) => _subject.Day(date);

    private string Say(string danish, string english) => _subject.Say(danish, english);
}
