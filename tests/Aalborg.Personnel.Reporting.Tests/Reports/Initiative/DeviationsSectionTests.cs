namespace Aalborg.Personnel.Reporting.Tests.Reports.Initiative;

public class DeviationsSectionTests
{
    private static string[] Of(Deviation deviation, Language language = Language.English) =>
        Reported.Rows(new DeviationsSection(), Reported.Of(Reported.Draft with { Deviations = [deviation] }, "2026-05-04"), language).Single();

    private static Deviation Deviation(string on, string? until = null, string rule = "WHY-05") => new()
    {
        Rule = new(rule),
        Reason = "Afklares\nsenere",
        DecidedBy = "Områdeledelsen",
        On = Reported.Date(on),
        Until = until is null ? null : Reported.Date(until),
    };

    [Theory]
    [InlineData("2026-05-04", "2026-05-04", "in force", "gælder")]
    [InlineData("2026-05-04", null, "in force", "gælder")]
    [InlineData("2026-05-05", null, "not in force yet", "gælder ikke endnu")]
    [InlineData("2026-01-01", "2026-05-03", "expired", "udløbet")]
    [InlineData("2026-05-04", "2026-05-03", "expired", "udløbet")]
    public void Status_is_that_of_the_day(string on, string? until, string english, string danish)
    {
        Of(Deviation(on, until))[4].Should().Be(english);
        Of(Deviation(on, until), Language.Danish)[4].Should().Be(danish);
    }

    [Fact]
    public void Period_has_its_end_where_there_is_one()
    {
        Of(Deviation("2026-01-01", "2026-02-01"))[3].Should().Be("1 January 2026 to 1 February 2026");
        Of(Deviation("2026-01-01", "2026-02-01"), Language.Danish)[3].Should().Be("1. januar 2026 til 1. februar 2026");
        Of(Deviation("2026-01-01"))[3].Should().Be("from 1 January 2026, without an end date");
        Of(Deviation("2026-01-01"), Language.Danish)[3].Should().Be("fra 1. januar 2026, uden slutdato");
    }

    [Fact]
    public void Rule_has_its_title_where_the_book_has_it()
    {
        Of(Deviation("2026-01-01"))[0].Should().Be($"WHY-05 {AalborgPolicy.Rules[AalborgRule.Why05].Title.English}");
        Of(Deviation("2026-01-01", rule: "NO-1"))[0].Should().Be("NO-1");
    }

    [Fact]
    public void Reason_and_who_decided_are_on_one_line() => Of(Deviation("2026-01-01"))[1..3].Should().Equal("Afklares senere", "Områdeledelsen");

    [Fact]
    public void Section_has_nothing_to_say_where_nothing_is_set_aside() => Reported.Section(new DeviationsSection(), Reported.Of(Reported.Draft)).Should().BeEmpty();
}
