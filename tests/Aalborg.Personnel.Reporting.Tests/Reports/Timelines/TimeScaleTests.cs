namespace Aalborg.Personnel.Reporting.Tests.Reports.Timelines;

public class TimeScaleTests
{
    private static TimeScale Of(string first, string last) => new(Reported.Date(first), Reported.Date(last), 100, 900);

    [Fact]
    public void At_first_and_last_day_is_the_edges()
    {
        var scale = Of("2026-01-01", "2026-01-11");

        scale.At(new(2026, 1, 1)).Should().Be(100);
        scale.At(new(2026, 1, 6)).Should().Be(500);
        scale.At(new(2026, 1, 11)).Should().Be(900);
    }

    [Fact]
    public void At_day_outside_is_the_nearest_edge()
    {
        Of("2026-01-01", "2026-01-11").At(new(1900, 1, 1)).Should().Be(100);
        Of("2026-01-01", "2026-01-11").At(new(2199, 12, 31)).Should().Be(900);
    }

    [Fact]
    public void At_only_day_is_the_left_edge() => Of("2026-01-01", "2026-01-01").At(new(2026, 1, 1)).Should().Be(100);

    [Theory]
    [InlineData("2026-01-15", "2026-12-15", 1)]
    [InlineData("2026-01-01", "2027-01-01", 2)]
    [InlineData("2026-01-01", "2028-01-01", 3)]
    [InlineData("2026-01-01", "2029-01-01", 6)]
    [InlineData("2026-01-01", "2032-01-01", 12)]
    [InlineData("2026-01-01", "2038-01-01", 24)]
    [InlineData("2026-01-01", "2050-01-01", 60)]
    [InlineData("2026-01-01", "2086-01-01", 120)]
    [InlineData("1900-01-01", "2020-01-01", 240)]
    [InlineData("1890-01-01", "2199-12-31", 600)]
    public void Ticks_are_so_far_apart_that_there_is_room_for_their_words(string first, string last, int months)
    {
        var scale = Of(first, last);
        var ticks = scale.Ticks().ToArray();

        scale.MonthsBetweenTicks.Should().Be(months);
        ticks.Length.Should().BeInRange(1, 12);
        ticks.Should().OnlyContain(tick => tick.Day == 1 && ((tick.Year * 12) + tick.Month - 1) % months == 0);
        ticks.Zip(ticks.Skip(1)).Should().NotContain(pair => pair.First.AddMonths(months) != pair.Second);
        ticks.Should().OnlyContain(tick => tick >= Reported.Date(first) && tick <= Reported.Date(last));
    }

    [Fact]
    public void Ticks_are_none_where_no_month_begins() => Of("2026-01-02", "2026-01-31").Ticks().Should().BeEmpty();

    [Fact]
    public void Ticks_take_in_a_month_that_begins_at_an_edge() =>
        Of("2026-01-01", "2026-02-01").Ticks().Should().Equal(new DateOnly(2026, 1, 1), new DateOnly(2026, 2, 1));
}
