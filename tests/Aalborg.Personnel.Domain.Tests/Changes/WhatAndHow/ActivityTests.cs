namespace Aalborg.Personnel.Domain.Tests.Changes.WhatAndHow;

public class ActivityTests
{
    private static readonly Activity Activity = new() { Id = "activity", What = "Planperioden" };

    private static readonly Timeline Timeline = new() { Ends = new(2026, 9, 30) };

    [Fact]
    public void EndIn_is_its_own_end_else_the_end_of_the_change()
    {
        (Activity with { Ends = new(2026, 10, 15) }).EndIn(Timeline).Should().Be(new DateOnly(2026, 10, 15));
        Activity.EndIn(Timeline).Should().Be(new DateOnly(2026, 9, 30));
    }

    [Fact]
    public void EndIn_without_either_is_unknown() => Activity.EndIn(Timeline.Unknown).Should().BeNull();

    [Fact]
    public void HasDate_any_of_the_three()
    {
        Activity.HasDate.Should().BeFalse();
        (Activity with { Starts = new(2026, 5, 4) }).HasDate.Should().BeTrue();
        (Activity with { Ends = new(2026, 5, 4) }).HasDate.Should().BeTrue();
        (Activity with { Done = new(2026, 5, 4) }).HasDate.Should().BeTrue();
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    [InlineData(5, true)]
    public void IsDoneBy_from_the_day_it_was_done(int day, bool isDone) =>
        (Activity with { Done = new(2026, 5, 4) }).IsDoneBy(new(2026, 5, day)).Should().Be(isDone);

    [Fact]
    public void IsDoneBy_not_done_never() => Activity.IsDoneBy(new(2199, 12, 31)).Should().BeFalse();
}
