namespace Aalborg.Personnel.Reporting.Tests.Reports.Shown;

public class ShownTextTests
{
    private static ShownText Of(string pointer, Language language = Language.English, bool findsPersonalData = true)
    {
        var rule = new OwnRule("OWN-01", place => place, pointer, AalborgPolicy.Change.Principles[0], findsPersonalData: findsPersonalData);
        return new(AalborgPolicy.Rules.Extend("own", [rule]).Assess(Reported.Harmless, new(2026, 5, 4)), language);
    }

    [Fact]
    public void At_place_of_personal_data_says_that_it_is_hidden()
    {
        Of("/title").At("/title", "x").Should().Be("[hidden: personal data]");
        Of("/title", Language.Danish).At("/title", "x").Should().Be("[skjult: personoplysninger]");
    }

    [Theory]
    [InlineData("/who/stakeholders/0")]
    [InlineData("/who/stakeholders")]
    [InlineData("/who")]
    [InlineData("")]
    public void At_place_in_what_is_personal_data_is_hidden_too(string pointer) =>
        Of(pointer).At("/who/stakeholders/0/name", "x").Should().Be("[hidden: personal data]");

    [Theory]
    [InlineData("/who/stakeholders/1")]
    [InlineData("/who/stakeholders/0/name/x")]
    [InlineData("/who/stake")]
    [InlineData("/")]
    public void At_another_place_is_the_text(string pointer) => Of(pointer).At("/who/stakeholders/0/name", "x").Should().Be("x");

    [Fact]
    public void At_place_of_another_finding_is_the_text() => Of("/title", findsPersonalData: false).At("/title", "x").Should().Be("x");

    [Fact]
    public void At_text_of_many_lines_is_of_one() => Of("/title").At("/summary", "a\r\nb\u2028c\td").Should().Be("a b c d");
}
