namespace Aalborg.Personnel.Domain.Tests.Text;

/// <summary>What a log line gets is the same on every machine.</summary>
public class ToStringTests
{
    private static readonly Assessment Assessment = AalborgPolicy.Rules.Assess(Compliant.Initiative, new(2026, 2, 1));

    [Theory]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    [InlineData("")]
    public void ToString_tells_dates_in_one_way(string culture)
    {
        InCulture.Ask(culture, Assessment.ToString).Should().Be($"aalborg on 2026-02-01: {Assessment.Phase}, {Assessment.Findings.Count} findings");
        InCulture.Ask(culture, AalborgPolicy.Rules[AalborgRule.Why05].Example!.ToString).Should().Be("example on 2026-03-02");
        InCulture.Ask(culture, (AalborgPolicy.Personnel with { InForce = new(2018, 8, 1) }).ToString).Should().Be("personalepolitik");
        InCulture.Ask(culture, (AalborgPolicy.Change with { InForce = new(2018, 8, 1) }).ToString).Should().Be("delpolitik-om-forandringer");
    }
}
