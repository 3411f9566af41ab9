namespace Aalborg.Personnel.Domain.Tests.Changes;

public class DeviationTests
{
    private static readonly Deviation Deviation = new()
    {
        Rule = AalborgRule.Why05,
        Reason = "Afklares i MED.",
        DecidedBy = "Områdeledelsen",
        On = new(2026, 5, 4),
        Until = new(2026, 5, 6),
    };

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    [InlineData(5, true)]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void HoldsOn_from_on_to_until(int day, bool holds) => Deviation.HoldsOn(new(2026, 5, day)).Should().Be(holds);

    [Fact]
    public void HoldsOn_without_until_holds_on() => (Deviation with { Until = null }).HoldsOn(new(2199, 12, 31)).Should().BeTrue();

    [Fact]
    public void HoldsOn_until_before_on_never_holds() => (Deviation with { Until = new(2026, 5, 3) }).HoldsOn(new(2026, 5, 4)).Should().BeFalse();
}
