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
    [InlineData(3, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void IsOverdueOn_unsent_from_the_day_after_it_was_planned(int day, bool isOverdue) =>
        Planned.IsOverdueOn(new(2026, 5, day)).Should().Be(isOverdue);

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(31)]
    public void IsOverdueOn_with_a_date_of_sending_never(int day) =>
        (Planned with { Sent = new(2026, 5, 20) }).IsOverdueOn(new(2026, 5, day)).Should().BeFalse();

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    [InlineData(7, true)]
    public void IsSentBy_from_the_day_it_is_sent(int day, bool isSent) =>
        (Planned with { Sent = new(2026, 5, 6) }).IsSentBy(new(2026, 5, day)).Should().Be(isSent);

    [Fact]
    public void IsSentBy_unsent_never() => Planned.IsSentBy(new(2199, 12, 31)).Should().BeFalse();

    [Fact]
    public void InvitesInput_is_no_where_nothing_is_said() => Planned.InvitesInput.Should().BeFalse();
}
