using System.Globalization;
using Aalborg.Personnel.Properties.Tests.Documents;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Properties.Tests;

/// <summary>An assessment depends on the document, the day and the rule book, and on nothing else.</summary>
[Collection(nameof(TheWholeProcess))]
public class SameEverywhereProperties
{
    [Fact]
    public void Assessing_again_is_equal() => ForEvery.Case(300, one => Said(one).Should().Equal(Said(one)));

    [Fact]
    public void Assessing_what_was_written_and_read_is_equal() => ForEvery.Case(300, one =>
        Said(one with { Initiative = PersonnelJson.ReadInitiative(PersonnelJson.WriteInitiative(one.Initiative)) }).Should().Equal(Said(one)));

    [Fact]
    public void Assessing_on_another_thread_is_equal() => ForEvery.Case(100, one =>
    {
        byte[] there = [];
        var thread = new Thread(() => there = Said(one));
        thread.Start();
        thread.Join();

        there.Should().Equal(Said(one));
    });

    [Theory]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Assessing_in_another_culture_is_equal(string culture) => ForEvery.Case(150, one =>
        InCulture.Ask(culture, () => Said(one)).Should().Equal(InCulture.Ask("", () => Said(one))));

    [Theory]
    [InlineData("Europe/Copenhagen")]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("Pacific/Pago_Pago")]
    public void Assessing_in_another_time_zone_is_equal(string zone) => ForEvery.Case(100, one =>
    {
        var here = InTimeZone.Ask("UTC", () => Said(one));

        InTimeZone.Ask(zone, () =>
        {
            TimeZoneInfo.Local.GetUtcOffset(new DateTime(2026, 7, 1, 0, 0, 0, DateTimeKind.Utc)).Should().NotBe(TimeSpan.Zero, "otherwise nothing is tried");
            return Said(one);
        }).Should().Equal(here);
    });

    /// <summary>The assessment in both languages, with the date it was made on.</summary>
    private static byte[] Said(Case one)
    {
        var assessment = AalborgPolicy.Rules.Assess(one.Initiative, one.On);
        var again = AalborgPolicy.Rules.Assess(one.Initiative, one.On);
        (assessment == again && assessment.GetHashCode() == again.GetHashCode()).Should().BeTrue("in {0}", CultureInfo.CurrentCulture.Name);
        return [.. PersonnelJson.WriteAssessment(assessment, Language.Danish), .. PersonnelJson.WriteAssessment(assessment, Language.English)];
    }
}
