namespace Aalborg.Personnel.Reporting.Tests.Reports;

public class SourceNamesTests
{
    [Theory]
    [InlineData("-", "standardinput", "standard input")]
    [InlineData("initiatives/a.json", "initiatives/a.json", "initiatives/a.json")]
    [InlineData("../a.json", "../a.json", "../a.json")]
    [InlineData("/home/x/a.json", "a.json", "a.json")]
    [InlineData("/home/x/a.ndjson:2", "a.ndjson:2", "a.ndjson:2")]
    [InlineData("/", "/", "/")]
    public void Of_source_has_no_folder_of_a_machine(string source, string danish, string english)
    {
        SourceNames.Of(source, Language.Danish).Should().Be(danish);
        SourceNames.Of(source, Language.English).Should().Be(english);
        SourceNames.Line(source, Language.Danish).Should().Be($"Kilde: {danish}");
    }
}
