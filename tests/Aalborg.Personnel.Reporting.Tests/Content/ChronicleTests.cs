namespace Aalborg.Personnel.Reporting.Tests.Content;

public class ChronicleTests
{
    private static Chronicle Of(ChangeInitiative initiative, string on = "2026-05-04", Language language = Language.English) =>
        Reports.Content(Reports.Of(initiative, on), language).Chronicle;

    private static ChangeInitiative With(params ReadOnlySpan<Activity> activities) => Reports.Draft with { WhatAndHow = new() { Plan = new() { Activities = [.. activities] } } };

    private static ChronicleEvent Single(Activity activity) => Of(With(activity)).Events.Single();

    [Fact]
    public void Events_are_all_that_has_a_date_the_earliest_first()
    {
        var events = Of(Reports.Harmless).Events;

        events.Select(one => one.Starts).Should().BeInAscendingOrder();
        events.GroupBy(one => one.Lane).ToDictionary(lane => lane.Key, lane => lane.Count()).Should().BeEquivalentTo(new Dictionary<Lane, int>
        {
            [Lane.Involvement] = 1,
            [Lane.Decision] = 2,
            [Lane.Med] = 1,
            [Lane.Expectation] = 1,
            [Lane.Activity] = 2,
            [Lane.ContextChange] = 2,
            [Lane.Message] = 2,
        });
    }

    [Fact]
    public void Events_say_what_happens()
    {
        var events = Of(Reports.Harmless).Events.Select(one => one.What);

        events.Should().Contain(
        [
            "Tekst  who stakeholders 1 name: informed",
            "Tekst  who decisions 0 what",
            "Tekst  who medDiscussions 0 committee",
            "Tekst  whatAndHow expectations 0 agreed",
            "Tekst  whatAndHow contextChanges 0 what",
            "Revision: Tekst  whatAndHow plan revisions 0 what",
            "Tekst  communication messages 0 channel (not sent)",
            "Tekst  communication messages 1 content",
        ]);
    }

    [Fact]
    public void Events_have_happened_by_the_day_or_not()
    {
        Of(Reports.Harmless, "2026-04-14").Events.Where(one => one.Lane is Lane.Med or Lane.Expectation).Select(one => one.IsSettled).Should().Equal(true, false);
        Of(Reports.Harmless, "2026-05-04").Events.Where(one => one.Lane is Lane.Activity or Lane.Message).Should().OnlyContain(one => !one.IsSettled, "a plan is no deed");
    }

    [Fact]
    public void Message_is_planned_until_it_is_sent()
    {
        var message = new Message { Id = "m", Planned = new(2026, 1, 4), Sent = new(2026, 1, 9) };
        ChronicleEvent On(string on) => Of(Reports.Draft with { Communication = new() { Messages = [message] } }, on).Events.Single();

        (On("2026-01-09").What, On("2026-01-09").IsSettled, On("2026-01-09").Starts).Should().Be(("Message", true, new DateOnly(2026, 1, 9)));
        (On("2026-01-08").What, On("2026-01-08").IsSettled).Should().Be(("Message", false));
    }

    [Theory]
    [InlineData("2026-01-04", false, "Message", "Besked")]
    [InlineData("2026-01-05", true, "Message (not sent)", "Besked (ikke sendt)")]
    public void Message_is_overdue_when_its_day_has_passed(string on, bool isOverdue, string english, string danish)
    {
        var planned = Reports.Draft with { Communication = new() { Messages = [new() { Id = "m", Planned = new(2026, 1, 4) }] } };

        Of(planned, on).Events.Single().Should().BeEquivalentTo(new { IsOverdue = isOverdue, What = english });
        Of(planned, on, Language.Danish).Events.Single().What.Should().Be(danish);
    }

    [Theory]
    [InlineData("2026-03-01", false, "Afprøvning", "Afprøvning")]
    [InlineData("2026-03-02", true, "Afprøvning (not said to be done)", "Afprøvning (ikke meldt gennemført)")]
    public void Activity_is_overdue_when_its_last_day_has_passed(string on, bool isOverdue, string english, string danish)
    {
        var plan = With(new Activity { Id = "a", What = "Afprøvning", Starts = new(2026, 2, 1), Ends = new(2026, 3, 1) });

        Of(plan, on).Events.Single().Should().BeEquivalentTo(new { IsOverdue = isOverdue, What = english });
        Of(plan, on, Language.Danish).Events.Single().What.Should().Be(danish);
        Of(With(new Activity { Id = "a", What = "Afprøvning", Ends = new(2026, 3, 1), Done = new(2026, 3, 1) }), on).Events.Single().IsOverdue.Should().BeFalse();
    }

    [Fact]
    public void Decision_whose_day_has_passed_is_not_overdue() =>
        Of(Reports.Harmless, "2199-12-31").Events.Where(one => one.IsOverdue).Select(one => one.Lane).Distinct().Should().BeEquivalentTo([Lane.Activity, Lane.Message]);

    [Fact]
    public void WithoutDate_counts_the_activities_that_have_none()
    {
        Activity Undated(string id) => new() { Id = id, What = "Afprøvning" };

        Of(With(Undated("a") with { Ends = new(2026, 1, 1) })).WithoutDate(Language.English).Should().BeEmpty();
        Of(With(Undated("a"))).WithoutDate(Language.English).Should().Be(" 1 activity has no date.");
        Of(With(Undated("a"))).WithoutDate(Language.Danish).Should().Be(" 1 aktivitet har ingen dato.");
        Of(With(Undated("a"), Undated("b"))).WithoutDate(Language.English).Should().Be(" 2 activities have no date.");
        Of(With(Undated("a"), Undated("b"))).WithoutDate(Language.Danish).Should().Be(" 2 aktiviteter har ingen dato.");
    }

    [Fact]
    public void Events_of_one_day_stand_in_the_order_of_the_lanes()
    {
        DateOnly day = new(2026, 4, 1);
        var change = Reports.Draft with
        {
            Communication = new() { Messages = [new() { Id = "m", Planned = day }] },
            WhatAndHow = new() { ContextChanges = [new() { Id = "s", On = day, In = ContextArea.Goals, What = "Andet" }] },
            Who = new() { Decisions = [new() { Id = "d", On = day, What = "Ja" }] },
        };

        Of(change).Events.Select(one => one.Lane).Should().Equal(Lane.Decision, Lane.ContextChange, Lane.Message);
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
        DateOnly? On(string? date) => date is null ? null : Reports.Date(date);
        var one = Single(new() { Id = "a", What = "Afprøvning", Starts = On(starts), Ends = On(ends), Done = On(done) });

        (one.Starts, one.Ends, one.IsSettled).Should().Be((Reports.Date(from), Reports.Date(to), done is not null));
    }

    [Fact]
    public void Activity_without_a_date_is_no_event() => Of(With(new Activity { Id = "a", What = "Afprøvning" })).Events.Should().BeEmpty();

    [Fact]
    public void IsEmpty_is_for_what_has_no_date_at_all()
    {
        Of(Reports.Draft).IsEmpty.Should().BeTrue();
        Of(Reports.Draft with { Timeline = new() { Stopped = new(2026, 9, 1) } }).IsEmpty.Should().BeFalse();
        Of(With(new Activity { Id = "a", What = "Afprøvning", Ends = new(2026, 1, 1) })).IsEmpty.Should().BeFalse();
    }

    [Fact]
    public void FirstAndLast_reach_over_events_ends_and_the_day()
    {
        Of(Reports.Harmless).FirstAndLast.Should().Be((new DateOnly(2026, 1, 2), new DateOnly(2026, 12, 1)));
        Of(Reports.Harmless, "2199-12-31").FirstAndLast.Last.Should().Be(new DateOnly(2199, 12, 31));
        Of(Reports.Draft with { Timeline = new() { Ends = new(2030, 1, 1), Closed = new(2031, 1, 1), Stopped = new(1900, 1, 1) } }).FirstAndLast
            .Should().Be((new DateOnly(1900, 1, 1), new DateOnly(2031, 1, 1)));
    }

    [Theory]
    [InlineData("2026-03-02", "2026-09-30", "The change runs from 2 March 2026 to 30 September 2026.", "Forandringen løber fra 2. marts 2026 til 30. september 2026.")]
    [InlineData("2026-03-02", null, "The change starts on 2 March 2026; its end is not known.", "Forandringen begynder 2. marts 2026; en slutdato er ikke kendt.")]
    [InlineData(null, "2026-09-30", "The change ends on 30 September 2026; it is not known when it starts.", "Forandringen slutter 30. september 2026; det er ikke kendt, hvornår den begynder.")]
    [InlineData(null, null, "It is not known when the change starts.", "Det er ikke kendt, hvornår forandringen begynder.")]
    public void Span_is_a_sentence(string? starts, string? ends, string english, string danish)
    {
        var change = Reports.Draft with { Timeline = new() { Starts = starts is null ? null : Reports.Date(starts), Ends = ends is null ? null : Reports.Date(ends) } };

        Of(change).Span(Language.English).Should().Be(english);
        Of(change).Span(Language.Danish).Should().Be(danish);
    }

    [Theory]
    [InlineData("2026-05-04", " Stopped on 4 May 2026.", " Standset 4. maj 2026.", " Closed on 4 May 2026.", " Afsluttet 4. maj 2026.")]
    [InlineData("2026-05-03", " To be stopped on 4 May 2026.", " Standses 4. maj 2026.", " To be closed on 4 May 2026.", " Afsluttes 4. maj 2026.")]
    public void Span_says_when_it_is_stopped_or_closed(string on, string stopped, string standset, string closed, string afsluttet)
    {
        string Span(Timeline timeline, Language language) => Of(Reports.Draft with { Timeline = timeline }, on).Span(language);
        Timeline known = new() { Starts = new(2026, 3, 2) };

        Span(known with { Stopped = new(2026, 5, 4) }, Language.English).Should().Be($"The change starts on 2 March 2026; its end is not known.{stopped}");
        Span(known with { Stopped = new(2026, 5, 4) }, Language.Danish).Should().EndWith($".{standset}");
        Span(known with { Closed = new(2026, 5, 4) }, Language.English).Should().EndWith($".{closed}");
        Span(known with { Closed = new(2026, 5, 4) }, Language.Danish).Should().EndWith($".{afsluttet}");
    }

    [Fact]
    public void DatesOf_event_is_one_day_or_two()
    {
        var one = new ChronicleEvent(Lane.Activity, new(2026, 1, 1), new(2026, 1, 1), "", IsSettled: true);

        Chronicle.DatesOf(one, Language.English).Should().Be("1 January 2026");
        Chronicle.DatesOf(one with { Ends = new(2026, 2, 1) }, Language.Danish).Should().Be("1. januar 2026 – 1. februar 2026");
    }

    [Fact]
    public void NameOf_each_lane_is_its_own()
    {
        var lanes = Enum.GetValues<Lane>();

        lanes.Select(lane => Chronicle.NameOf(lane, Language.Danish)).Should().OnlyHaveUniqueItems();
        lanes.Select(lane => Chronicle.NameOf(lane, Language.English)).Should().OnlyHaveUniqueItems();
    }
}
