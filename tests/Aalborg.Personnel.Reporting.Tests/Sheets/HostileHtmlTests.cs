using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests.Sheets;

public class HostileHtmlTests
{
    private static string[] StructureOf(Language language, params CheckResult[] documents) =>
        [.. HtmlPage.Structure(HtmlPage.Read(Reported.Html(language, documents)))];

    private static CheckResult Initiative(string text) =>
        Reported.Of(Everywhere.Saying(place => Hostile.At(place, text)), ignored: [Hostile.At("/ignored", text)], source: Hostile.At("/source", text));

    [Theory]
    [MemberData(nameof(Hostile.All), MemberType = typeof(Hostile))]
    public void WriteHtml_of_hostile_document_has_the_elements_of_a_harmless_one(string text) =>
        StructureOf(Language.Danish, Initiative(text)).Should().Equal(StructureOf(Language.Danish, Initiative("tekst")));

    [Theory]
    [MemberData(nameof(Hostile.All), MemberType = typeof(Hostile))]
    public void WriteHtml_of_hostile_documents_has_the_elements_of_harmless_ones(string text) =>
        StructureOf(Language.English, Initiative(text), Reported.Unreadable(text, text, text), Initiative("tekst"))
            .Should().Equal(StructureOf(Language.English, Initiative("tekst"), Reported.Unreadable(), Initiative("tekst")));

    [Theory]
    [MemberData(nameof(Hostile.All), MemberType = typeof(Hostile))]
    public void WriteHtml_of_hostile_rule_book_has_the_elements_of_a_harmless_one(string text)
    {
        string[] Of(string said) => StructureOf(
            Language.English,
            Reported.Of(Reported.Draft, book: OwnBook.Saying(place => Hostile.At(place, said), "/who/stakeholders", Hostile.At("/0", said))));

        Of(text).Should().Equal(Of("tekst"));
    }

    [Theory]
    [MemberData(nameof(Hostile.All), MemberType = typeof(Hostile))]
    public void WriteHtml_of_hostile_rule_book_has_links_that_lead_somewhere(string text)
    {
        var book = OwnBook.Saying(place => Hostile.At(place, text), "/who/stakeholders", "/title");

        PageTests.ShouldHold(Reported.Html(Language.English, Reported.Of(Reported.Draft, book: book)));
    }

    [Fact]
    public void WriteHtml_of_rules_with_ids_that_differ_in_little_has_a_part_for_each()
    {
        string[] ids = ["A 1", "A-1", "A\u00A01", "A_1", "A\u00011", "A\u00021", "A%201", "a-1", "Æ 1", "A_00201"];
        var rules = ids.Select(id => (ChangeRule)new OwnRule(id, place => place, "/title"));
        var page = Reported.Html(Language.English, Reported.Of(Reported.Draft, book: AalborgPolicy.Rules.Extend("own", [.. rules])));

        PageTests.ShouldHold(page);
    }

    [Fact]
    public void WriteHtml_of_hostile_profile_has_the_elements_of_a_harmless_one()
    {
        RuleBook Book(string name) => AalborgPolicy.Rules.TailoredBy(new() { Name = name, DiscussedInMed = new() { Committee = "FMU", On = new(2027, 1, 1) } });

        StructureOf(Language.Danish, Reported.Of(Reported.Draft, book: Book("<b>\"|</b>")))
            .Should().Equal(StructureOf(Language.Danish, Reported.Of(Reported.Draft, book: Book("Profil"))));
    }

    [Fact]
    public void WriteHtml_of_noncharacters_holds_none() =>
        Reported.Html(Language.Danish, Reported.Of(Reported.Draft with { Title = "a\U0001FFFEb\U0010FFFFc\uFDEFd" }))
            .Should().Contain("<h1 id=\"d1-title\">a\uFFFDb\uFFFDc\uFFFDd</h1>");

    [Fact]
    public void WriteHtml_shows_a_hostile_title_as_it_is() =>
        HtmlPage.Read(Reported.Html(Language.Danish, Reported.Of(Reported.Draft with { Title = "<b>R&D</b> \"&amp;\" æ" })))
            .First("h1").Text.Should().Be("<b>R&D</b> \"&amp;\" æ");
}
