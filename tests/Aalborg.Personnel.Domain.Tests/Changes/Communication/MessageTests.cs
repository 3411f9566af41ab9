namespace Aalborg.Personnel.Domain.Tests.Changes.Communication;

public class MessageTests
{
    private static readonly Message Planned = new() { Id = "message", Planned = new(2026, 5, 4) };

    [Fact]
    public void Date_is_the_planned_until_it_is_sent()
    {
        Planned.Date.Should().Be(new DateOnly(2026, 5, 4));
        (Planned with { Sent = new(2026, 5, 6) }).Date.Should().Be(new DateOnly(2026, 5, 6));
        (Planned with { Sent = new(2026, 5, 1) }).Date.Should().Be(new DateOnly(2026, 5, 1));
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void CountsOn_unsent_counts_until_its_planned_date_has_passed(int day, bool counts) =>
        Planned.CountsOn(new(2026, 5, day)).Should().Be(counts);

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(31)]
    public void CountsOn_with_a_date_sent_always_counts(int day) =>
        (Planned with { Sent = new(2026, 5, 20) }).CountsOn(new(2026, 5, day)).Should().BeTrue("only a planned date without any sent stops counting");

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    [InlineData(7, true)]
    public void IsToldBy_from_the_day_it_is_sent(int day, bool told) =>
        (Planned with { Sent = new(2026, 5, 6) }).IsToldBy(new(2026, 5, day)).Should().Be(told);

    [Fact]
    public void IsToldBy_unsent_is_never_told() => Planned.IsToldBy(new(2199, 12, 31)).Should().BeFalse();

    [Fact]
    public void InvitesInput_is_no_where_nothing_is_said() => Planned.InvitesInput.Should().BeFalse();
}
