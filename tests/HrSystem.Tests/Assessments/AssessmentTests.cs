using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Aalborg.Personnel;
using Aalborg.Personnel.Serialization;

namespace HrSystem.Tests;

/// <summary>The rules are asked over HTTP.</summary>
public class AssessmentTests(HrServer server) : IClassFixture<HrServer>
{
    private static readonly string Sample = File.ReadAllText(Repository.PathTo("samples/initiatives/complete.json"));

    private static readonly ChangeInitiative Initiative = PersonnelJson.ReadInitiative(Encoding.UTF8.GetBytes(Sample));

    private static string Expected(string source, string on, Language language, ChangePhase? before = null)
    {
        var assessment = AalborgPolicy.Rules.Assess(Initiative, DateOnly.Parse(on, CultureInfo.InvariantCulture));
        return Encoding.UTF8.GetString(PersonnelJson.WriteResult(CheckResult.Of(source, Initiative, assessment) with { Before = before is null ? null : assessment.ReadinessFor(before.Value) }, language));
    }

    [Theory]
    [InlineData("", HrServer.Today, Language.Danish, null)]
    [InlineData("?on=2026-12-15", "2026-12-15", Language.Danish, null)]
    [InlineData("?language=en", HrServer.Today, Language.English, null)]
    [InlineData("?on=2026-02-01&language=en&before=followUp", "2026-02-01", Language.English, ChangePhase.FollowUp)]
    public async Task Assessment_of_what_is_stored_is_the_librarys(string query, string on, Language language, ChangePhase? before)
    {
        using var fetched = await server.GetAsync($"{Initiative.Address()}/assessment{query}");

        fetched.Content.Headers.ContentType!.ToString().Should().Be("application/json");
        fetched.Content.Headers.ContentLanguage.Should().Equal(language == Language.Danish ? "da" : "en");
        fetched.Headers.CacheControl!.NoStore.Should().BeTrue();
        (await fetched.Content.ReadAsStringAsync()).Should().Be(Expected(Initiative.Address(), on, language, before));
    }

    [Fact]
    public async Task Assessment_is_in_the_language_that_the_client_prefers()
    {
        using var fetched = await server.GetAsync($"{Initiative.Address()}/assessment", ("Accept-Language", "en-GB"));

        (await fetched.Content.ReadAsStringAsync()).Should().Be(Expected(Initiative.Address(), HrServer.Today, Language.English));
    }

    [Fact]
    public async Task Assess_stores_nothing()
    {
        var rows = server.Rows();

        using var posted = await server.PostAsync("/assess?on=2026-04-01&language=en&before=closed", Sample);

        (await posted.Content.ReadAsStringAsync()).Should().Be(Expected("/assess", "2026-04-01", Language.English, ChangePhase.Closed));
        server.Rows().Should().Be(rows);
    }

    [Fact]
    public async Task Assess_tells_of_what_could_not_be_stored()
    {
        using var posted = await server.PostAsync("/assess", (Draft.New() with { Summary = "CPR 010203-0000" }).Json());

        var result = JsonNode.Parse(await posted.Content.ReadAsStringAsync())!;
        result["assessment"]!["findings"]!.AsArray().Should().Contain(finding => finding!["rule"]!.GetValue<string>() == "DOC-04");
        result.ToJsonString().Should().NotContain("010203");
    }

    [Fact]
    public async Task Today_is_the_day_where_the_server_stands()
    {
        var clock = new FixedClock(new(2026, 3, 1, 23, 30, 0, TimeSpan.Zero), TimeZoneInfo.CreateCustomTimeZone("east", TimeSpan.FromHours(1), "east", "east"));
        await using var own = new OwnServer { Server = new() { Clock = clock } };

        var page = await (await own.StartedAsync()).JsonAsync("/initiatives");

        page["on"]!.GetValue<string>().Should().Be("2026-03-02");
    }
}
