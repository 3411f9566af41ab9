namespace Aalborg.Personnel.Reporting.Tests.Reports.Timelines;

public class TimelineEventsTests
{
    private static TimelineEvents Of(ChangeInitiative initiative, string on = "2026-05-04", Language language = Language.English) =>
        Reported.Subject(Reported.Of(initiative, on), language).Timeline;

    private static ChangeInitiative With(params ReadOnlySpan<Activity> activities) => Reported.Draft with { WhatAndHow = new() { Plan = new() { Activities = [.. activities] } } };

    private static TimelineEvent Single(Activity activity) => Of(With(activity)).Events.Single();

    [Fact]
    public void Events_are_all_that_has_a_date_the_earliest_first()
    {
        var events = Of(Reported.Harmless).Events;

        events.Select(one => one.Starts).Should().BeInAscendingOrder();
        events.GroupBy(one => one.Kind).ToDictionary(kind => kind.Key, kind => kind.Count()).Should().BeEquivalentTo(new Dictionary<TimelineEventKind, int>
        {
            [TimelineEventKind.Involvement] = 1,
            [TimelineEventKind.Decision] = 2,
            [TimelineEventKind.Med] = 1,
            [TimelineEventKind.Expectation] = 1,
            [TimelineEventKind.Activity] = 2,
            [TimelineEventKind.ContextChange] = 2,
            [TimelineEventKind.Message] = 2,
        });
    }

    [Fact]
    public void Events_say_what_happens()
    {
        var events = Of(Reported.Harmless).Events.Select(one => one.What);

        events.Should().Contain(
        [
            "Tekst  who stakeholders 1 name: informed",
            "Tekst  who decisions 0 what",
            "Tekst  who medDiscussions 0 committee",
            "Tekst  whatAndHow expectations 0 agreed",
            "Tekst  whatAndHow contextChanges 0 what",
            "Revision: Tekst  whatAndHow plan revisions 0 what",
            "Tekst  communication messages 0 channel",
            "Tekst  communication messages 1 content",
        ]);
    }

    [Fact]
    public void Events_have_happened_by_the_day_or_not()
    {
        Of(Reported.Harmless, "2026-04-14").Events.Where(one => one.Kind is TimelineEventKind.Med or TimelineEventKind.Expectation).Select(one => one.IsSettled).Should().Equal(true, false);
        Of(Reported.Harmless, "2026-05-04").Events.Where(one => one.Kind is TimelineEventKind.Activity or TimelineEventKind.Message).Should().OnlyContain(one => !one.IsSettled, "a plan is no deed");
    }

    [Fact]
    public void Message_is_planned_until_it_is_sent()
    {
        var message = new Message { Id = "m", Planned = new(2026, 1, 4), Sent = new(2026, 1, 9) };
        TimelineEvent On(string on) => Of(Reported.Draft with { Communication = new() { Messages = [message] } }, on).Events.Single();

        (On("2026-01-09").What, On("2026-01-09").IsSettled, On("2026-01-09").Starts).Should().Be(("The message no. 1", true, new DateOnly(2026, 1, 9)));
        (On("2026-01-08").What, On("2026-01-08").IsSettled).Should().Be(("The message no. 1", false));
    }

    [Theory]
    [InlineData("2026-01-04", null, null)]
    [InlineData("2026-01-05", "not registered as sent", "ikke registreret som sendt")]
    public void Message_is_overdue_when_its_day_has_passed(string on, string? english, string? danish)
    {
        var planned = Reported.Draft with { Communication = new() { Messages = [new() { Id = "m", Planned = new(2026, 1, 4) }] } };

        Of(planned, on).Events.Single().Overdue.Should().Be(english);
        Of(planned, on, Language.Danish).Events.Single().Overdue.Should().Be(danish);
    }

    [Theory]
    [InlineData("2026-03-01", null, null)]
    [InlineData("2026-03-02", "not registered as done", "ikke registreret som gennemført")]
    public void Activity_is_overdue_when_its_last_day_has_passed(string on, string? english, string? danish)
    {
        var plan = With(new Activity { Id = "a", What = "Afprøvning", Starts = new(2026, 2, 1), Ends = new(2026, 3, 1) });

        Of(plan, on).Events.Single().Overdue.Should().Be(english);
        Of(plan, on, Language.Danish).Events.Single().Overdue.Should().Be(danish);
        Of(With(new Activity { Id = "a", What = "Afprøvning", Ends = new(2026, 3, 1), Done = new(2026, 3, 1) }), on).Events.Single().Overdue.Should().BeNull();
    }

    [Fact]
    public void Activity_without_an_end_goes_on_and_is_never_overdue()
    {
        var one = Of(With(new Activity { Id = "a", What = "Afprøvning", Starts = new(2026, 2, 1) }), "2199-12-31").Events.Single();

        (one.IsOpenEnded, one.Overdue, one.IsSettled).Should().Be((true, null, false));
        Single(new() { Id = "a", What = "Afprøvning", Starts = new(2026, 2, 1), Done = new(2026, 3, 1) }).IsOpenEnded.Should().BeFalse();
    }

    [Fact]
    public void Events_say_who()
    {
        var change = Reported.Draft with
        {
            Who = new() { Stakeholders = [new() { Id = "team", Name = "Teamet", Level = StakeholderLevel.Employees }], Decisions = [new() { Id = "d", On = new(2026, 1, 2), What = "Ja", With = ["team", "ingen"] }] },
            WhatAndHow = new() { Plan = new() { Activities = [new() { Id = "a", What = "A", Starts = new(2026, 1, 3), Responsible = "team" }, new() { Id = "b", What = "B", Starts = new(2026, 1, 4), Responsible = "ingen" }] } },
            Communication = new() { Messages = [new() { Id = "m", Planned = new(2026, 1, 5), To = ["team"] }] },
        };

        Of(change).Events.Select(one => one.Who).Should().Equal("Teamet", "Teamet", "", "to Teamet");
    }

    [Fact]
    public void Decision_whose_day_has_passed_is_not_overdue() =>
        Of(Reported.Harmless, "2199-12-31").Events.Where(one => one.Overdue is not null).Select(one => one.Kind).Distinct().Should().BeEquivalentTo([TimelineEventKind.Activity, TimelineEventKind.Message]);

    [Fact]
    public void Span_counts_the_activities_without_a_date()
    {
        Activity Undated(string id) => new() { Id = id, What = "Afprøvning" };

        Of(With(Undated("a") with { Ends = new(2026, 1, 1) })).Span.Should().NotContain("activity");
        Of(With(Undated("a"))).Span.Should().EndWith(". 1 activity has no date.");
        Of(With(Undated("a")), language: Language.Danish).Span.Should().EndWith(". 1 aktivitet har ingen dato.");
        Of(With(Undated("a"), Undated("b"))).Span.Should().EndWith(" 2 activities have no date.");
        Of(With(Undated("a"), Undated("b")), language: Language.Danish).Span.Should().EndWith(" 2 aktiviteter har ingen dato.");
    }

    [Fact]
    public void Events_of_one_day_come_in_the_order_of_the_kinds()
    {
        DateOnly day = new(2026, 4, 1);
        var change = Reported.Draft with
        {
            Communication = new() { Messages = [new() { Id = "m", Planned = day }] },
            WhatAndHow = new() { ContextChanges = [new() { Id = "s", On = day, In = ContextArea.Goals, What = "Andet" }] },
            Who = new() { Decisions = [new() { Id = "d", On = day, What = "Ja" }] },
        };

        Of(change).Events.Select(one => one.Kind).Should().Equal(TimelineEventKind.Decision, TimelineEventKind.ContextChange, TimelineEventKind.Message);
    }

    [Theory]
    [InlineData("2026-02-01", "2026-03-01", null, "2026-02-01", "2026-03-01")]
    [InlineData("2026-02-01", null, null, "2026-02-01", "2026-02-01")]
    [InlineData(null, "2026-03-01", null, "2026-03-01", "2026-03-01")]
    [InlineData(null, null, "2026-04-01", "2026-04-01", "2026-04-01")]
    [InlineData("2026-02-01", null, "2026-04-01", "2026-02-01", "2026-04-01")]
    [InlineData("2026-02-01", "2026-03-01", "2026-02-15", "2026-02-01", "2026-03-01")]
    [InlineData("2026-02-01", "2026-01-01", null, "2026-02-01", "2026-02-01")]
    public void Activity_goes_from_and_to_what_is_known(string? starts, string? ends, string? done, string from, string to)
    {
        DateOnly? On(string? date) => date is null ? null : Reported.Date(date);
        var one = Single(new() { Id = "a", What = "Afprøvning", Starts = On(starts), Ends = On(ends), Done = On(done) });

        (one.Starts, one.Ends, one.IsSettled).Should().Be((Reported.Date(from), Reported.Date(to), done is not null));
    }

    [Fact]
    public void Activity_without_a_date_is_no_event() => Of(With(new Activity { Id = "a", What = "Afprøvning" })).Events.Should().BeEmpty();

    [Fact]
    public void IsEmpty_is_for_what_has_no_date_at_all()
    {
        Of(Reported.Draft).IsEmpty.Should().BeTrue();
        Of(Reported.Draft with { Timeline = new() { Stopped = new(2026, 9, 1) } }).IsEmpty.Should().BeFalse();
        Of(With(new Activity { Id = "a", What = "Afprøvning", Ends = new(2026, 1, 1) })).IsEmpty.Should().BeFalse();
    }

    [Fact]
    public void FirstAndLast_reach_over_events_ends_and_the_day()
    {
        Of(Reported.Harmless).FirstAndLast.Should().Be((new DateOnly(2026, 1, 2), new DateOnly(2026, 12, 1)));
        Of(Reported.Harmless, "2199-12-31").FirstAndLast.Last.Should().Be(new DateOnly(2199, 12, 31));
        Of(Reported.Draft with { Timeline = new() { Ends = new(2030, 1, 1), Closed = new(2031, 1, 1), Stopped = new(1900, 1, 1) } }).FirstAndLast
            .Should().Be((new DateOnly(1900, 1, 1), new DateOnly(2031, 1, 1)));
    }

    [Theory]
    [InlineData("2026-03-02", "2026-09-30", "The change runs from 2 March 2026 to 30 September 2026.", "Forandringen løber fra 2. marts 2026 til 30. september 2026.")]
    [InlineData("2026-03-02", null, "The change starts on 2 March 2026; no end is given.", "Forandringen starter 2. marts 2026; en slutdato fremgår ikke.")]
    [InlineData(null, "2026-09-30", "The change ends on 30 September 2026; no start is given.", "Forandringen slutter 30. september 2026; en startdato fremgår ikke.")]
    [InlineData(null, null, "No start is given.", "En startdato fremgår ikke.")]
    public void Span_is_a_sentence(string? starts, string? ends, string english, string danish)
    {
        var change = Reported.Draft with { Timeline = new() { Starts = starts is null ? null : Reported.Date(starts), Ends = ends is null ? null : Reported.Date(ends) } };

        Of(change).Span.Should().Be(english);
        Of(change, language: Language.Danish).Span.Should().Be(danish);
    }

    [Theory]
    [InlineData("2026-05-04", " It was stopped on 4 May 2026.", " Den blev stoppet 4. maj 2026.", " It was closed on 4 May 2026.", " Den blev afsluttet 4. maj 2026.")]
    [InlineData("2026-05-03", " It is to be stopped on 4 May 2026.", " Den stoppes 4. maj 2026.", " It is to be closed on 4 May 2026.", " Den afsluttes 4. maj 2026.")]
    public void Span_says_when_it_is_stopped_or_closed(string on, string stopped, string stoppet, string closed, string afsluttet)
    {
        string Span(Timeline timeline, Language language) => Of(Reported.Draft with { Timeline = timeline }, on, language).Span;
        Timeline known = new() { Starts = new(2026, 3, 2) };

        Span(known with { Stopped = new(2026, 5, 4) }, Language.English).Should().Be($"The change starts on 2 March 2026; no end is given.{stopped}");
        Span(known with { Stopped = new(2026, 5, 4) }, Language.Danish).Should().EndWith($".{stoppet}");
        Span(known with { Closed = new(2026, 5, 4) }, Language.English).Should().EndWith($".{closed}");
        Span(known with { Closed = new(2026, 5, 4) }, Language.Danish).Should().EndWith($".{afsluttet}");
    }

    [Fact]
    public void DatesOf_event_is_one_day_or_two()
    {
        var one = new TimelineEvent(TimelineEventKind.Activity, new(2026, 1, 1), new(2026, 1, 1), "", IsSettled: true);

        Of(Reported.Draft).DatesOf(one).Should().Be("1 January 2026");
        Of(Reported.Draft).DatesOf(one with { IsOpenEnded = true }).Should().Be("from 1 January 2026");
        Of(Reported.Draft, language: Language.Danish).DatesOf(one with { Ends = new(2026, 2, 1) }).Should().Be("1. januar 2026 – 1. februar 2026");
    }

    [Fact]
    public void NameOf_each_kind_is_its_own()
    {
        var kinds = Enum.GetValues<TimelineEventKind>();

        kinds.Select(kind => TimelineEvents.NameOf(kind, Language.Danish)).Should().OnlyHaveUniqueItems();
        kinds.Select(kind => TimelineEvents.NameOf(kind, Language.English)).Should().OnlyHaveUniqueItems();
    }
}
