using System.Net;
using Aalborg.Personnel;
using Aalborg.Personnel.Reporting;
using Aalborg.Personnel.Serialization;

namespace HrSystem.Tests;

/// <summary>Pages for people.</summary>
public class PageTests(HrServer server) : IClassFixture<HrServer>
{
    private const string Hostile = "<script>alert(1)</script> \"&' æøå";

    private static readonly DateOnly On = new(2026, 3, 2);

    [Theory]
    [InlineData("da", Language.Danish)]
    [InlineData("en", Language.English)]
    public async Task Report_is_the_librarys_page(string tag, Language language)
    {
        var initiative = PersonnelJson.ReadInitiative(await File.ReadAllBytesAsync(Repository.PathTo("samples/initiatives/complete.json")));
        var expected = new StringWriter();
        PersonnelReport.WriteHtml(expected, [CheckResult.Of(initiative.Address(), initiative, AalborgPolicy.Rules.Assess(initiative, On))], language);

        using var fetched = await server.GetAsync($"{initiative.Address()}/report?language={tag}");

        fetched.StatusCode.Should().Be(HttpStatusCode.OK);
        fetched.Content.Headers.ContentType!.ToString().Should().Be("text/html; charset=utf-8");
        fetched.Content.Headers.ContentLanguage.Should().Equal(tag);
        fetched.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        fetched.Headers.GetValues("Content-Security-Policy").Single().Should().Contain("default-src 'none'").And.Contain("frame-ancestors 'none'");
        fetched.Headers.CacheControl!.NoStore.Should().BeTrue();
        (await fetched.Content.ReadAsStringAsync()).Should().Be(expected.ToString());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/report")]
    [InlineData(null)]
    public async Task Title_that_is_markup_stays_text(string? address)
    {
        var initiative = Draft.New(Hostile);
        using var posted = await server.PostAsync("/initiatives", initiative.Json());

        var page = await server.Client.GetStringAsync(new Uri(address ?? $"{initiative.Address()}/report", UriKind.Relative));

        page.Should().NotContain("<script").And.Contain("&lt;script&gt;alert(1)&lt;/script&gt;").And.Contain("æøå");
    }

    [Theory]
    [InlineData("/?language=en", "As they stand on 2 March 2026.", "preparation")]
    [InlineData("/", "Sådan står de den 2. marts 2026.", "forberedelse")]
    public async Task Index_links_to_every_report(string address, string sentence, string phase)
    {
        var initiative = Draft.New() with { Timeline = new() { Starts = new(2026, 5, 4) } };
        using var posted = await server.PostAsync("/initiatives", initiative.Json());

        var page = await server.Client.GetStringAsync(new Uri(address, UriKind.Relative));

        page.Should().Contain(sentence).And.Contain($"href=\"{initiative.Address()}/report?on=2026-03-02&amp;").And.Contain($"<td>{phase}</td>");
    }

    [Fact]
    public async Task Report_of_all_tells_of_each()
    {
        var page = await server.Client.GetStringAsync(new Uri("/report", UriKind.Relative));

        page.Should().Contain("Fælles vagtplanlægning i hjemmeplejen").And.Contain("Fælles introduktion for nye medarbejdere").And.Contain("Justering af forvaltningsstrukturen");
    }

    [ChromiumFact]
    public async Task Report_is_seen_in_a_browser()
    {
        var initiative = PersonnelJson.ReadInitiative(await File.ReadAllBytesAsync(Repository.PathTo("samples/initiatives/complete.json")));
        var address = new Uri(server.Client.BaseAddress!, $"{initiative.Address()}/report?on=2026-02-01&language=da");

        var page = await Chromium.SeeAsync(address);

        page.Should().Contain("<title>").And.Contain("Fælles vagtplanlægning i hjemmeplejen").And.Contain("Klar til gennemførelse");
    }
}
