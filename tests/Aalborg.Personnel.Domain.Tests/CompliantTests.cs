namespace Aalborg.Personnel.Domain.Tests;

public class CompliantTests
{
    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2026-01-19")]
    [InlineData("2026-03-01")]
    [InlineData("2026-05-04")]
    [InlineData("2026-12-15")]
    public void Assess_compliant_initiative_finds_nothing(string on) =>
        AalborgPolicy.Rules.Assess(Compliant.Initiative, DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture))
            .Findings.Should().BeEmpty();

    [Fact]
    public void Compliant_initiative_starts_and_ends_on_the_days_the_tests_count_from() =>
        Compliant.Initiative.Timeline.Should().Be(new Timeline { Starts = Compliant.Starts, Ends = Compliant.Ends, Closed = new(2026, 12, 1) });
}
