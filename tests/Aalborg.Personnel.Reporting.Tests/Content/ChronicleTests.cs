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
            [Lane.Shift] = 2,
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
            "Shift: Tekst  whatAndHow shifts 0 what",
            "Revision: Tekst  whatAndHow plan revisions 0 what",
            "Tekst  communication messages 0 channel (planned)",
            "Tekst  communication messages 1 content (planned)",
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
        (On("2026-01-08").What, On("2026-01-08").IsSettled).Should().Be(("Message (planned)", false));
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

        (one.Starts, one.Ends, one.What, one.IsSettled).Should().Be((Reports.Date(from), Reports.Date(to), "Afprøvning", done is not null));
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
    [InlineData("2026-03-02", "2026-09-30", "The change goes from 2 March 2026 to 30 September 2026.", "Forandringen løber fra 2. marts 2026 til 30. september 2026.")]
    [InlineData("2026-03-02", null, "The change starts on 2 March 2026; its end is not known.", "Forandringen begynder 2. marts 2026; en slutdato er ikke kendt.")]
    [InlineData(null, "2026-09-30", "It is not known when the change starts.", "Det er ikke kendt, hvornår forandringen begynder.")]
    public void Span_is_a_sentence(string? starts, string? ends, string english, string danish)
    {
        var change = Reports.Draft with { Timeline = new() { Starts = starts is null ? null : Reports.Date(starts), Ends = ends is null ? null : Reports.Date(ends) } };

        Of(change).Span(Language.English).Should().Be(english);
        Of(change).Span(Language.Danish).Should().Be(danish);
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
