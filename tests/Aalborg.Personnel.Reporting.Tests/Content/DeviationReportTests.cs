namespace Aalborg.Personnel.Reporting.Tests.Content;

public class DeviationReportTests
{
    private static DeviationReport Of(Deviation deviation, Language language = Language.English) =>
        Reports.Content(Reports.Of(Reports.Draft with { Deviations = [deviation] }, "2026-05-04"), language).Deviations.Single();

    private static Deviation Deviation(string on, string? until = null, string rule = "WHY-05") => new()
    {
        Rule = new(rule),
        Reason = "Afklares\nsenere",
        DecidedBy = "Områdeledelsen",
        On = Reports.Date(on),
        Until = until is null ? null : Reports.Date(until),
    };

    [Theory]
    [InlineData("2026-05-04", "2026-05-04", "holds", "gælder")]
    [InlineData("2026-05-04", null, "holds", "gælder")]
    [InlineData("2026-05-05", null, "does not hold yet", "gælder ikke endnu")]
    [InlineData("2026-01-01", "2026-05-03", "has ended", "udløbet")]
    [InlineData("2026-05-04", "2026-05-03", "has ended", "udløbet")]
    public void Standing_is_that_of_the_day(string on, string? until, string english, string danish)
    {
        Of(Deviation(on, until)).Standing.Should().Be(english);
        Of(Deviation(on, until), Language.Danish).Standing.Should().Be(danish);
    }

    [Fact]
    public void Period_has_its_end_where_there_is_one()
    {
        Of(Deviation("2026-01-01", "2026-02-01")).Period.Should().Be("1 January 2026 to 1 February 2026");
        Of(Deviation("2026-01-01", "2026-02-01"), Language.Danish).Period.Should().Be("1. januar 2026 til 1. februar 2026");
        Of(Deviation("2026-01-01")).Period.Should().Be("from 1 January 2026, without an end");
        Of(Deviation("2026-01-01"), Language.Danish).Period.Should().Be("fra 1. januar 2026, uden slutdato");
    }

    [Fact]
    public void Rule_has_its_title_where_the_book_has_it()
    {
        Of(Deviation("2026-01-01")).Rule.Should().Be($"WHY-05 {AalborgPolicy.Rules[AalborgRule.Why05].Title.English}");
        Of(Deviation("2026-01-01", rule: "NO-1")).Rule.Should().Be("NO-1");
    }

    [Fact]
    public void Reason_and_who_decided_are_on_one_line()
    {
        var one = Of(Deviation("2026-01-01"));

        (one.Reason, one.DecidedBy).Should().Be(("Afklares senere", "Områdeledelsen"));
    }
}
