using Aalborg.Personnel.Properties.Tests.Documents;

namespace Aalborg.Personnel.Properties.Tests;

/// <summary>Reports of documents at random.</summary>
[Collection(nameof(TheWholeProcess))]
public class ReportProperties
{
    [Theory]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    public void Report_is_the_same_in_every_culture_and_time_zone(string culture) => ForEvery.Case(50, one =>
    {
        var expected = InTimeZone.Ask("UTC", () => InCulture.Ask("", () => Said(one)));

        InTimeZone.Ask("Pacific/Kiritimati", () => InCulture.Ask(culture, () => Said(one))).Should().Equal(expected);
    });

    /// <summary>The number that DOC-04 finds stands in many of the documents; what is found is shown nowhere.</summary>
    [Fact]
    public void Report_shows_no_number_that_was_found() => ForEvery.Case(150, one =>
        Said(one).Should().NotContain(report => report.Contains("120645", StringComparison.Ordinal)));

    private static string[] Said(Case one) =>
        [.. EveryReport.Of(one.Initiative, AalborgPolicy.Rules.Assess(one.Initiative, one.On)).Select(report => System.Text.Encoding.UTF8.GetString(report.Utf8))];
}
