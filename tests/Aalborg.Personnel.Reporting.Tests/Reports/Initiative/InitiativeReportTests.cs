using Aalborg.Personnel.Reporting.Tests.Sheets;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests.Reports.Initiative;

/// <summary>What the report of one change says, whatever it looks like.</summary>
public class InitiativeReportTests
{
    private static readonly CheckResult Harmless = Reported.Of(Reported.Harmless, ignored: ["/titel"]);

    /// <summary>The lines of the report as text; the title is the first.</summary>
    private static string[] LinesOf(ChangeInitiative initiative, string on = "2026-05-04", Language language = Language.English, RuleBook? book = null) =>
        Reported.Text(language, Reported.Of(initiative, on, book)).Split('\n');

    private static string When(ChangeInitiative initiative, string on, Language language = Language.English, RuleBook? book = null) => LinesOf(initiative, on, language, book)[1].Trim();

    private static RuleBook Tailored(string discussed, string name = "Hjemmeplejen") => AalborgPolicy.Rules.TailoredBy(
        new() { Name = name, DiscussedInMed = new() { Committee = "FMU", On = Reported.Date(discussed) } });

    [Fact]
    public void Report_has_its_sections_in_order_in_every_format()
    {
        string[] headings =
        [
            "The principles",
            "The gaps that matter most",
            "Who does what by when",
            "What is in place",
            "Questions for MED",
            "The good change begins here",
            "Principle by principle",
            "Before, during and after",
            "Deviations",
            "What has happened",
            "Unknown members that were not read",
        ];

        HtmlPage.Read(Reported.Html(Language.English, Harmless)).All("h2").Select(one => one.Text).Should().Equal(headings);
        MarkdownPage.Headings(Reported.Markdown(Language.English, Harmless)).Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Should().Equal(headings.Select(heading => $"## {heading}"));
        Reported.Text(Language.English, Harmless).Split('\n').Should().ContainInOrder(headings);
    }

    [Fact]
    public void Report_has_the_appendix_on_a_page_of_its_own() =>
        HtmlPage.Read(Reported.Html(Language.English, Harmless)).First("article").Children
            .Select(one => one.Name == "hr" ? "page" : one["class"]).Should().ContainInConsecutiveOrder("med", "page", "questions");

    [Fact]
    public void Report_of_what_is_stopped_leaves_out_the_questions_that_nobody_asks_any_more() =>
        LinesOf(Reported.Draft with { Timeline = new() { Stopped = new(2026, 1, 1) } }).Should().NotContain("The good change begins here").And.NotContain("Questions for MED");

    [Fact]
    public void Report_begins_with_title_owner_phase_and_lead()
    {
        var lines = LinesOf(Reported.Harmless);

        lines[0].Should().Be("Fælles vagtplan");
        lines[1].Should().StartWith("  Tekst  organisation name, Tekst  organisation unit name · Phase: implementation. Assessed on 4 May 2026 against the ");
        lines[2].Should().Be("  Tekst  summary");
    }

    [Fact]
    public void Report_names_its_source_in_the_end_alone()
    {
        var document = Reported.Of(Reported.Harmless, source: "/home/x/mappe/a.json");

        foreach (var report in (string[])[Reported.Html(Language.Danish, document), Reported.Markdown(Language.Danish, document), Reported.Text(Language.Danish, document)])
        {
            report.Should().NotContain("/home").And.Contain("Kilde: a.json");
            report.IndexOf("a.json", StringComparison.Ordinal).Should().BeGreaterThan(report.IndexOf("Hvad der er sket", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Report_shows_no_pointer_but_of_what_was_not_read()
    {
        foreach (var report in (string[])[Reported.Html(Language.English, Harmless), Reported.Text(Language.English, Harmless)])
        {
            report.Should().Contain("/titel").And.NotContainAny("/why/", "/who/", "/whatAndHow/", "/communication/");
        }
    }

    [Fact]
    public void Lead_is_the_summary_or_else_the_purpose()
    {
        var purposeful = Reported.Draft with { Why = new() { Purpose = "Færre ansigter." } };

        LinesOf(Reported.Draft)[2].Should().StartWith("  ✗ ", "there is none");
        LinesOf(purposeful)[2].Should().Be("  Færre ansigter.");
        LinesOf(purposeful with { Summary = "Kort sagt." })[2].Should().Be("  Kort sagt.");
        LinesOf(purposeful with { Summary = new('x', 401) })[2].Should().Be($"  {new string('x', 399)}…", "it is a first page");
    }

    [Fact]
    public void When_has_the_organisation_the_phase_the_day_and_the_policy()
    {
        When(Reported.Draft, "2026-02-01").Should().Be($"Phase: idea. Assessed on 1 February 2026 against the {AalborgPolicy.Change.Title.English}.");
        When(Reported.Draft, "2026-02-01", Language.Danish).Should().Be("Fase: idé. Vurderet pr. 1. februar 2026 efter Delpolitik om Forandringer.");
        When(Reported.Draft with { Organisation = new() { Name = "Aalborg\nKommune" } }, "2026-02-01").Should().StartWith("Aalborg Kommune · Phase: idea.");
        When(Reported.Draft, "2026-02-01", book: OwnBook.Saying(place => place)).Should().Contain("/sub-policy/title/en (/sub-policy/version).");
    }

    [Fact]
    public void When_names_a_profile_that_applies_and_says_from_when_one_does()
    {
        When(Reported.Draft, "2026-02-01", book: Tailored("2026-02-01")).Should().EndWith(", with the profile “Hjemmeplejen”.");
        When(Reported.Draft, "2026-02-01", Language.Danish, Tailored("2026-02-01")).Should().EndWith(", med profilen »Hjemmeplejen«.");
        When(Reported.Draft, "2026-02-01", book: Tailored("2026-02-02")).Should().EndWith(". The profile “Hjemmeplejen” applies from 2 February 2026.");
        When(Reported.Draft, "2026-02-01", Language.Danish, Tailored("2026-02-02")).Should().EndWith("Profilen »Hjemmeplejen« gælder først fra den 2. februar 2026.");
        When(Reported.Draft, "2026-02-01", book: Tailored("2026-02-01", "Hjemme\nplejen\tNord")).Should().Contain("“Hjemme plejen Nord”");
    }

    [Fact]
    public void When_says_that_members_were_not_read()
    {
        Reported.Text(Language.English, Harmless).Should().Contain(" 1 unknown member was not read; see the end of the appendix.");
        Reported.Text(Language.Danish, Reported.Of(Reported.Draft, ignored: ["/a", "/b"])).Should().Contain(" 2 ukendte felter er ikke læst; se sidst i bilaget.");
    }

    [Fact]
    public void Conclusion_stands_above_the_sections()
    {
        var page = HtmlPage.Read(Reported.Html(Language.English, Harmless));

        page.All("p").Single(one => (one["class"] ?? "").StartsWith("conclusion", StringComparison.Ordinal)).Should().Match<HtmlElement>(one =>
            one["class"] == "conclusion missing" && one.Text == $"✗ {Conclusion.Of(Reported.Subject(Harmless, Language.English)).Text}");
    }
}
