namespace Aalborg.Personnel.Reporting.Tests;

public class PersonalDataTests
{
    private const string Number = "120645-6015";

    public static TheoryData<string> Places { get; } = [.. Everywhere.Texts];

    private static ReportDocument With(string place) => Reports.Of(Everywhere.Saying(one => one == place ? $"Spørg {Number} om det" : $"Tekst {one.Replace('/', ' ')}"));

    private static string[] ReportsOf(ReportDocument document) =>
    [
        Reports.Html(Language.Danish, document),
        Reports.Html(Language.English, document, Reports.Unreadable()),
        Reports.Markdown(Language.Danish, document),
        Reports.Markdown(Language.English, document, Reports.Unreadable()),
    ];

    [Theory]
    [MemberData(nameof(Places))]
    public void Report_does_not_show_a_number_that_was_found(string place)
    {
        var document = With(place);

        document.Result.Assessment!.Findings.Should().Contain(finding => finding.Rule.Id == AalborgRule.Doc04 && finding.Pointer == place);
        ReportsOf(document).Should().OnlyContain(report => !report.Contains("120645", StringComparison.Ordinal) && !report.Contains("6015", StringComparison.Ordinal));
    }

    [Fact]
    public void Report_does_not_show_numbers_that_were_found_everywhere() =>
        ReportsOf(Reports.Of(Everywhere.Saying(_ => Number))).Should().OnlyContain(report => !report.Contains("120645", StringComparison.Ordinal));

    [Theory]
    [InlineData("/title")]
    [InlineData("/who/stakeholders/1/name")]
    [InlineData("/deviations/1/rule")]
    [InlineData("/communication/messages/0/channel")]
    public void Report_says_that_something_is_hidden_and_where(string place) =>
        ReportsOf(With(place))[0].Should().Contain("[skjult: personoplysninger]").And.Contain($"<code>{place}</code>");

    [Fact]
    public void Report_shows_what_is_no_personal_data() =>
        ReportsOf(With("/why/today")).Should().OnlyContain(report => !report.Contains("[skjult", StringComparison.Ordinal) && !report.Contains("[hidden", StringComparison.Ordinal));
}
