using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests;

public class PersonalDataTests
{
    private const string Number = "120645-6015";

    public static TheoryData<string> Places { get; } = [.. Everywhere.Texts];

    private static CheckResult With(string place) => Reported.Of(Everywhere.Saying(one => one == place ? $"Spørg {Number} om det" : $"Tekst {one.Replace('/', ' ')}"));

    private static string[] ReportsOf(CheckResult document) =>
    [
        Reported.Html(Language.Danish, document),
        Reported.Markdown(Language.English, document, Reported.Unreadable()),
        Reported.Text(Language.Danish, document),
    ];

    [Theory]
    [MemberData(nameof(Places))]
    public void Report_does_not_show_a_number_that_was_found(string place)
    {
        var document = With(place);

        document.Assessment!.Findings.Should().Contain(finding => finding.Rule.Id == AalborgRule.Doc04 && finding.Pointer == place);
        ReportsOf(document).Should().OnlyContain(report => !report.Contains("120645", StringComparison.Ordinal) && !report.Contains("6015", StringComparison.Ordinal));
    }

    [Fact]
    public void Report_does_not_show_numbers_that_were_found_everywhere() =>
        ReportsOf(Reported.Of(Everywhere.Saying(_ => Number))).Should().OnlyContain(report => !report.Contains("120645", StringComparison.Ordinal));

    [Theory]
    [InlineData("/title", "Titel")]
    [InlineData("/deviations/1/rule", "Regel")]
    [InlineData("/communication/messages/0/channel", "Kanal")]
    [InlineData("/summary", "Resumé")]
    public void Report_says_that_something_is_hidden_and_where(string place, string words) =>
        ReportsOf(With(place))[2].Should().Contain("[skjult: personoplysninger]").And.MatchRegex($"    ([^\n]* › )?{words}\n");

    [Fact]
    public void Report_calls_an_entry_with_a_hidden_name_by_its_number() => ReportsOf(With("/who/stakeholders/1/name"))[2].Should().Contain("Interessent 2 › Navn\n").And.NotContain("[skjult");

    [Fact]
    public void Report_shows_what_is_no_personal_data() =>
        ReportsOf(With("/why/today")).Should().OnlyContain(report => !report.Contains("[skjult", StringComparison.Ordinal) && !report.Contains("[hidden", StringComparison.Ordinal));
}
