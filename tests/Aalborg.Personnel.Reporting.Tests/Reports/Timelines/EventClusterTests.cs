namespace Aalborg.Personnel.Reporting.Tests.Reports.Timelines;

public class EventClusterTests
{
    private static readonly TimeScale Scale = new(new(2026, 1, 1), new(2026, 4, 11), 0, 100);

    private static int[] SizesOf(params (int Day, bool IsSettled)[] events) =>
    [
        .. EventCluster.Of(events.Select(one => EventOn(one.Day, one.IsSettled)), Scale).Select(cluster => cluster.Events.Count),
    ];

    private static TimelineEvent EventOn(int day, bool isSettled) =>
        new(TimelineEventKind.Decision, new DateOnly(2026, 1, 1).AddDays(day), new DateOnly(2026, 1, 1).AddDays(day), $"{day}", isSettled);

    [Fact]
    public void Of_nothing_is_nothing() => SizesOf().Should().BeEmpty();

    [Fact]
    public void Of_events_that_would_cover_each_other_is_one_symbol() => SizesOf((0, true), (15, true)).Should().Equal(2);

    [Fact]
    public void Of_events_that_have_room_is_a_symbol_each() => SizesOf((0, true), (16, true)).Should().Equal(1, 1);

    [Fact]
    public void Of_events_in_a_row_takes_room_from_where_the_symbol_is() => SizesOf((0, true), (10, true), (20, true), (30, true)).Should().Equal(2, 2);

    [Theory]
    [InlineData(true, true, true, true)]
    [InlineData(true, false, true, false)]
    [InlineData(false, true, true, false)]
    [InlineData(false, false, false, false)]
    public void Of_events_that_have_happened_and_are_to_come_is_begun_and_not_settled(bool first, bool second, bool isBegun, bool isSettled)
    {
        var cluster = EventCluster.Of([EventOn(0, first), EventOn(1, second)], Scale).Should().ContainSingle().Subject;

        (cluster.IsBegun, cluster.IsSettled).Should().Be((isBegun, isSettled));
    }

    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    public void Of_events_is_overdue_where_one_of_them_is(bool first, bool second, bool expected) =>
        EventCluster.Of([EventOn(0, isSettled: false) with { Overdue = first ? "x" : null }, EventOn(1, isSettled: false) with { Overdue = second ? "x" : null }], Scale).Single().IsOverdue
            .Should().Be(expected);

    [Fact]
    public void Of_events_stands_where_the_first_does() =>
        EventCluster.Of([EventOn(3, isSettled: true), EventOn(9, isSettled: true)], Scale).Single().X.Should().Be(3);
}
