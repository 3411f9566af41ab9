using System.Globalization;

namespace Aalborg.Personnel.Domain.Tests.Changes;

public class TimelineTests
{
    [Theory]
    [InlineData(null, null, null, null, "2026-05-04", ChangePhase.Idea)]
    [InlineData("2026-05-05", null, null, null, "2026-05-04", ChangePhase.Preparation)]
    [InlineData("2026-05-04", null, null, null, "2026-05-04", ChangePhase.Implementation)]
    [InlineData("2026-05-03", null, null, null, "2026-05-04", ChangePhase.Implementation)]
    [InlineData("2026-05-03", "2026-05-04", null, null, "2026-05-04", ChangePhase.Implementation)]
    [InlineData("2026-05-02", "2026-05-03", null, null, "2026-05-04", ChangePhase.FollowUp)]
    [InlineData("2026-05-02", "2026-05-03", "2026-05-05", null, "2026-05-04", ChangePhase.FollowUp)]
    [InlineData("2026-05-02", "2026-05-03", "2026-05-04", null, "2026-05-04", ChangePhase.Closed)]
    [InlineData("2026-05-02", "2026-05-03", "2026-05-04", "2026-05-05", "2026-05-04", ChangePhase.Closed)]
    [InlineData("2026-05-02", "2026-05-03", "2026-05-04", "2026-05-04", "2026-05-04", ChangePhase.Stopped)]
    [InlineData("2026-05-05", "2026-05-10", null, "2026-05-04", "2026-05-04", ChangePhase.Stopped)]
    [InlineData(null, null, null, "2026-05-04", "2026-05-04", ChangePhase.Stopped)]
    [InlineData(null, null, null, "2026-05-05", "2026-05-04", ChangePhase.Idea)]
    [InlineData(null, null, "2026-05-04", null, "2026-05-04", ChangePhase.Closed)]
    [InlineData(null, null, "2026-05-05", null, "2026-05-04", ChangePhase.Idea)]
    [InlineData(null, "2026-05-04", null, null, "2026-05-04", ChangePhase.Idea)]
    [InlineData(null, "2026-05-03", null, null, "2026-05-04", ChangePhase.FollowUp)]
    [InlineData("2026-05-10", "2026-05-03", null, null, "2026-05-04", ChangePhase.FollowUp)]
    [InlineData("2026-05-10", null, "2026-05-03", null, "2026-05-04", ChangePhase.Closed)]
    [InlineData("2026-05-04", "2026-05-04", null, null, "2026-05-04", ChangePhase.Implementation)]
    public void PhaseOn_follows_the_dates(string? starts, string? ends, string? closed, string? stopped, string on, ChangePhase phase)
    {
        var timeline = new Timeline { Starts = Date(starts), Ends = Date(ends), Closed = Date(closed), Stopped = Date(stopped) };

        timeline.PhaseOn(Date(on)!.Value).Should().Be(phase);
        (Compliant.Initiative with { Timeline = timeline }).PhaseOn(Date(on)!.Value).Should().Be(phase);
    }

    [Fact]
    public void PhaseOn_is_asked_on_any_day_there_is()
    {
        Timeline.Unknown.PhaseOn(DateOnly.MinValue).Should().Be(ChangePhase.Idea);
        new Timeline { Starts = new(1900, 1, 1) }.PhaseOn(DateOnly.MaxValue).Should().Be(ChangePhase.Implementation);
    }

    [Fact]
    public void Unknown_equals_a_timeline_without_dates() => new Timeline().Should().Be(Timeline.Unknown);

    private static DateOnly? Date(string? date) => date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
