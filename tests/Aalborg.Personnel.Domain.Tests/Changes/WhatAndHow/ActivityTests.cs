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
}
