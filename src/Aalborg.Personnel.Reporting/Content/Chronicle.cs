namespace Aalborg.Personnel.Reporting;

/// <summary>What happens when: involvement, decisions, discussions, expectations, activities, context changes and messages in order, with the change's own beginning and end.</summary>
internal sealed class Chronicle
{
    /// <summary>The most events that a table shows: a longer one nobody reads, and the document has the rest.</summary>
    public const int MostShown = 200;

    /// <summary>The longest text that a table shows of an event.</summary>
    public const int LongestText = 300;

    private readonly ChangeInitiative _initiative;
    private readonly EntryNames _names;
    private readonly ShownText _shown;
    private readonly Language _language;

    public Chronicle(ChangeInitiative initiative, DateOnly on, EntryNames names, ShownText shown, Language language)
    {
        (_initiative, On, _names, _shown, _language) = (initiative, on, names, shown, language);
        IEnumerable<ChronicleEvent> events = [.. Involvements(), .. Decisions(), .. Discussions(), .. Expectations(), .. Activities(), .. ContextChanges(), .. Messages()];
        Events = [.. events.OrderBy(one => one.Starts).ThenBy(one => one.Lane)];
    }

    /// <summary>The day of the assessment.</summary>
    public DateOnly On { get; }

    /// <summary>When the change starts, ends, is closed or stopped.</summary>
    public Timeline Timeline => _initiative.Timeline;

    /// <summary>The events, the earliest first; those of one day in the order of the lanes, then of the document.</summary>
    public IReadOnlyList<ChronicleEvent> Events { get; }

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

    /// <summary>From when to when the change goes, and when it is closed or stopped, in a sentence or two.</summary>
    public string Span(Language language) => Duration(language) + Ending(language);

    /// <summary>How many activities have no date, in a sentence; empty where all have one.</summary>
    public string WithoutDate(Language language)
    {
        var count = _initiative.WhatAndHow.Plan.Activities.Count - Events.Count(one => one.Lane == Lane.Activity);
        return count == 0 ? "" : language.Say(
            $" {count} {(count == 1 ? "aktivitet" : "aktiviteter")} har ingen dato.",
            $" {count} {(count == 1 ? "activity has" : "activities have")} no date.");
    }

    /// <summary>The day of an event, or its first and its last.</summary>
    public static string DatesOf(ChronicleEvent one, Language language)
    {
        var starts = Vocabulary.InWords(one.Starts).In(language);
        return one.Ends == one.Starts ? starts : $"{starts} – {Vocabulary.InWords(one.Ends).In(language)}";
    }

    /// <summary>What people call a lane.</summary>
    public static string NameOf(Lane lane, Language language) => lane switch
    {
        Lane.Involvement => language.Say("Inddragelse", "Involvement"),
        Lane.Decision => language.Say("Beslutninger", "Decisions"),
        Lane.Med => language.Say("MED-drøftelser", "MED discussions"),
        Lane.Expectation => language.Say("Forventninger", "Expectations"),
        Lane.Activity => language.Say("Aktiviteter", "Activities"),
        Lane.ContextChange => language.Say("Ændringer", "ContextChanges"),
        Lane.Message => language.Say("Beskeder", "Messages"),
    };

    private string Duration(Language language) => (Timeline.Starts, Timeline.Ends) switch
    {
        ({ } starts, { } ends) => language.Say(
            $"Forandringen løber fra {Vocabulary.InWords(starts).Danish} til {Vocabulary.InWords(ends).Danish}.",
            $"The change runs from {Vocabulary.InWords(starts).In(language)} to {Vocabulary.InWords(ends).In(language)}."),
        ({ } starts, null) => language.Say(
            $"Forandringen begynder {Vocabulary.InWords(starts).Danish}; en slutdato er ikke kendt.",
            $"The change starts on {Vocabulary.InWords(starts).In(language)}; its end is not known."),
        (null, { } ends) => language.Say(
            $"Forandringen slutter {Vocabulary.InWords(ends).Danish}; det er ikke kendt, hvornår den begynder.",
            $"The change ends on {Vocabulary.InWords(ends).In(language)}; it is not known when it starts."),
        _ => language.Say("Det er ikke kendt, hvornår forandringen begynder.", "It is not known when the change starts."),
    };

    private string Ending(Language language) => Timeline switch
    {
        { Stopped: { } stopped } when stopped > On => language.Say($" Standses {Vocabulary.InWords(stopped).Danish}.", $" To be stopped on {Vocabulary.InWords(stopped).In(language)}."),
        { Stopped: { } stopped } => language.Say($" Standset {Vocabulary.InWords(stopped).Danish}.", $" Stopped on {Vocabulary.InWords(stopped).In(language)}."),
        { Closed: { } closed } when closed > On => language.Say($" Afsluttes {Vocabulary.InWords(closed).Danish}.", $" To be closed on {Vocabulary.InWords(closed).In(language)}."),
        { Closed: { } closed } => language.Say($" Afsluttet {Vocabulary.InWords(closed).Danish}.", $" Closed on {Vocabulary.InWords(closed).In(language)}."),
        _ => "",
    };

    private IEnumerable<ChronicleEvent> Involvements() =>
        from place in _initiative.Who.Stakeholders.Select((stakeholder, i) => (stakeholder, i))
        from involvement in place.stakeholder.Involvements
        where involvement.Starts is not null
        select At(Lane.Involvement, involvement.Starts!.Value, $"{_names.Of("/who/stakeholders", place.i)}: {involvement.Form.InWords().In(_language)}");

    private IEnumerable<ChronicleEvent> Decisions() => _initiative.Who.Decisions.Select((decision, i) =>
        At(Lane.Decision, decision.On, _names.Of("/who/decisions", i)!));

    private IEnumerable<ChronicleEvent> Discussions() => _initiative.Who.MedDiscussions.Select((discussion, i) =>
        At(Lane.Med, discussion.On, _names.Of("/who/medDiscussions", i)!));

    private IEnumerable<ChronicleEvent> Expectations() => _initiative.WhatAndHow.Expectations.Select((expectation, i) =>
        At(Lane.Expectation, expectation.On, _names.Of("/whatAndHow/expectations", i)!));

    private IEnumerable<ChronicleEvent> Activities() =>
        from place in _initiative.WhatAndHow.Plan.Activities.Select((activity, i) => (activity, i))
        let starts = place.activity.Starts ?? place.activity.Ends ?? place.activity.Done
        where starts is not null
        let ends = place.activity.Ends ?? place.activity.Done ?? starts
        select Planned(
            new(Lane.Activity, starts.Value, ends.Value < starts.Value ? starts.Value : ends.Value, _names.Of("/whatAndHow/plan/activities", place.i)!, place.activity.Done <= On),
            _language.Say("ikke meldt gennemført", "not said to be done"));

    private IEnumerable<ChronicleEvent> ContextChanges()
    {
        for (var i = 0; i < _initiative.WhatAndHow.ContextChanges.Count; i++)
        {
            yield return At(Lane.ContextChange, _initiative.WhatAndHow.ContextChanges[i].On, _names.Of("/whatAndHow/contextChanges", i)!);
        }

        for (var i = 0; i < _initiative.WhatAndHow.Plan.Revisions.Count; i++)
        {
            yield return At(Lane.ContextChange, _initiative.WhatAndHow.Plan.Revisions[i].On, $"{_language.Say("Justering", "Revision")}: {_names.Of("/whatAndHow/plan/revisions", i)}");
        }
    }

    private IEnumerable<ChronicleEvent> Messages() => _initiative.Communication.Messages.Select((message, i) =>
    {
        var isSent = message.Sent is { } sent && sent <= On;
        var what = _names.Of("/communication/messages", i)
            ?? (message.Channel is { } channel ? _shown.At($"/communication/messages/{i}/channel", channel) : _language.Say("Besked", "Message"));
        return Planned(At(Lane.Message, message.Date, what) with { IsSettled = isSent }, _language.Say("ikke sendt", "not sent"));
    });

    private ChronicleEvent At(Lane lane, DateOnly date, string what) => new(lane, date, date, what, date <= On);

    /// <summary>Something that is planned before it happens: where its day has passed and nobody says that it happened, it says so itself.</summary>
    private ChronicleEvent Planned(ChronicleEvent one, string overdue) =>
        !one.IsSettled && one.Ends < On ? one with { What = $"{one.What} ({overdue})", IsOverdue = true } : one;
}
