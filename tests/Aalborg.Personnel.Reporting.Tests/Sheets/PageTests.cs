using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests.Sheets;

/// <summary>What holds of a page, whatever stands on it.</summary>
public class PageTests
{
    private static readonly CheckResult Ignoring = Reported.Of(Reported.Harmless, ignored: ["/titel", "/why/formål"]);

    private static readonly RuleBook Own = OwnBook.Saying(place => $"Vores {place.Replace('/', ' ')}", "/why/goals", "/who/stakeholders/0");

    /// <summary>The pages that are asked about, by name.</summary>
    private static Dictionary<string, CheckResult[]> Pages { get; } = new(StringComparer.Ordinal)
    {
        ["none"] = [],
        ["draft"] = [Reported.Of(Reported.Draft)],
        ["harmless"] = [Ignoring],
        ["before"] = [Reported.Of(Reported.Harmless, before: ChangePhase.Closed)],
        ["stopped"] = [Reported.Of(Reported.Harmless with { Timeline = new() { Starts = new(2026, 3, 2), Stopped = new(2026, 4, 1) } })],
        ["closed"] = [Reported.Of(Reported.Harmless, "2027-05-04")],
        ["personal"] = [Reported.Of(Reported.Harmless with { Summary = "120645-6015" })],
        ["own"] = [Reported.Of(Reported.Harmless, book: Own)],
        ["unreadable"] = [Reported.Unreadable()],
        ["many"] = [Ignoring, Reported.Unreadable(), Ignoring, Reported.Of(Reported.Draft, book: Own), Reported.Of(Reported.Draft)],
        ["unreadable two"] = [Reported.Unreadable(), Reported.Unreadable()],
    };

    public static TheoryData<string> Names { get; } = [.. Pages.Keys];

    /// <summary>Whether a page needs nothing else, and can be found one's way about.</summary>
    internal static void ShouldHold(string html)
    {
        var page = HtmlPage.Read(html);
        var ids = page.All().Select(one => one["id"]).OfType<string>().ToArray();
        ids.Should().OnlyHaveUniqueItems().And.OnlyContain(id => id.Length > 0 && !id.Any(char.IsWhiteSpace));
        page.All("a").Select(link => link["href"]!).Should().OnlyContain(href => href.StartsWith('#'));
        page.All("a").Select(link => Uri.UnescapeDataString(link["href"]![1..])).Should().BeSubsetOf(ids);
        page.All().SelectMany(one => (one["aria-labelledby"] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)).Should().BeSubsetOf(ids);
    }

    private static HtmlElement PageOf(string name, Language language = Language.English) => HtmlPage.Read(Reported.Html(language, Pages[name]));

    [Theory]
    [MemberData(nameof(Names))]
    public void WriteHtml_has_ids_that_are_apart_and_links_that_lead_somewhere(string name) => ShouldHold(Reported.Html(Language.Danish, Pages[name]));

    [Theory]
    [MemberData(nameof(Names))]
    public void WriteHtml_needs_no_network_and_no_script(string name)
    {
        var html = Reported.Html(Language.English, Pages[name]);

        html.Replace("http-equiv=", "", StringComparison.Ordinal).Should().NotContainAny("http", "src=", "url(", "@import", "javascript:", " style=", "://");
        PageOf(name).All("script", "link", "img", "iframe", "object", "embed", "base", "form", "input").Should().BeEmpty();
        PageOf(name).All().SelectMany(one => one.Attributes).Should().NotContain(one => one.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        PageOf(name).All("meta").Single(one => one["http-equiv"] == "Content-Security-Policy")["content"].Should().StartWith("default-src 'none'");
    }

    [Theory]
    [InlineData(Language.Danish, "da")]
    [InlineData(Language.English, "en")]
    public void WriteHtml_says_its_language_and_that_of_the_sentences(Language language, string code)
    {
        var page = PageOf("harmless", language);

        page.First("html")["lang"].Should().Be(code);
        page.All("blockquote").Should().NotBeEmpty().And.OnlyContain(quote => quote.First("p")["lang"] == "da");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void WriteHtml_has_one_main_one_title_and_one_first_heading(string name)
    {
        var page = PageOf(name);

        page.All("main").Should().ContainSingle().Which["id"].Should().Be("content");
        page.All("h1").Should().ContainSingle();
        page.First("head").All("title").Should().ContainSingle().Which.Text.Should().Be(page.First("h1").Text);
        page.First("body").Children.First()["href"].Should().Be("#content");
        page.First("body").Children.Select(one => one.Name).Should().Contain("footer");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void WriteHtml_has_headings_that_skip_no_level(string name)
    {
        var levels = PageOf(name).All("h1", "h2", "h3", "h4", "h5", "h6").Select(heading => heading.Name[1] - '0').ToArray();

        levels[0].Should().Be(1);
        levels.Zip(levels.Skip(1)).Should().NotContain(pair => pair.Second > pair.First + 1);
        PageOf(name).All("h1", "h2", "h3", "h4", "h5", "h6").Should().OnlyContain(heading => heading.Text.Trim().Length > 0);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void WriteHtml_has_tables_with_headings_and_as_many_cells_in_each_row(string name)
    {
        foreach (var table in PageOf(name).All("table"))
        {
            var columns = table.First("thead").All("th").ToArray();
            columns.Should().NotBeEmpty().And.OnlyContain(column => column["scope"] == "col" && column.Text.Length > 0);
            foreach (var row in table.First("tbody").Children)
            {
                row.Children.Sum(cell => int.Parse(cell["colspan"] ?? "1", null)).Should().Be(columns.Length);
                row.Children.Where(cell => cell.Name == "th").Should().OnlyContain(cell => cell["scope"] == "row");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void WriteHtml_has_a_text_alternative_for_each_picture(string name)
    {
        foreach (var picture in PageOf(name).All("svg"))
        {
            picture["role"].Should().Be("img");
            var (title, description) = (picture.Children.First(), picture.Children.ElementAt(1));
            (title.Name, description.Name).Should().Be(("title", "desc"));
            picture["aria-labelledby"].Should().Be($"{title["id"]} {description["id"]}");
            (title.Text.Length, description.Text.Length).Should().Match<(int Title, int Description)>(one => one.Title > 0 && one.Description > one.Title);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void WriteHtml_has_landmarks_that_are_called_apart(string name)
    {
        var page = PageOf(name);
        var labels = page.All()
            .Where(one => one.Name == "section" || one["role"] == "region")
            .Select(one => one["aria-label"] ?? (one["aria-labelledby"] is { } id ? page.ById(id).Text : null))
            .OfType<string>();

        labels.Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void WriteHtml_hides_signs_from_who_listens_and_says_them_in_words(string name) =>
        PageOf(name).All("span").Where(one => one["class"] == "sign").Should().NotContain(one => one["aria-hidden"] != "true");

    [Fact]
    public void WriteHtml_of_one_document_leads_from_its_gaps_and_principles_to_their_parts()
    {
        var page = PageOf("harmless");

        page.First("ol").All("a").Should().HaveCount(3).And.OnlyContain(link => page.ById(link["href"]!.Substring(1))["class"]!.StartsWith("entry", StringComparison.Ordinal));
        page.All("section").Single(one => one["class"] == "principles").All("a").Select(link => page.ById(link["href"]!.Substring(1)).Text)
            .Should().HaveCountGreaterThanOrEqualTo(4).And.Contain(heading => heading.StartsWith("We know why", StringComparison.Ordinal));
    }
}
