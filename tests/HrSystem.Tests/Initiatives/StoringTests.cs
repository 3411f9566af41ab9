using System.Net;
using System.Security.Cryptography;
using System.Text;
using Aalborg.Personnel;

namespace HrSystem.Tests;

/// <summary>Initiatives are stored, fetched and changed.</summary>
public class StoringTests(HrServer server) : IClassFixture<HrServer>
{
    private static string TagOf(ChangeInitiative initiative) => $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(initiative.Json())))}\"";

    [Fact]
    public async Task Post_stores_the_canonical_form_whatever_form_it_came_in()
    {
        var initiative = Draft.New();

        using var posted = await server.PostAsync("/initiatives", initiative.Json(indented: true));

        posted.StatusCode.Should().Be(HttpStatusCode.Created);
        posted.Headers.Location!.ToString().Should().Be(initiative.Address());
        posted.Headers.ETag!.ToString().Should().Be(TagOf(initiative));
        (await posted.Content.ReadAsStringAsync()).Should().Be(initiative.Json());
        using var fetched = await server.GetAsync(initiative.Address());
        fetched.StatusCode.Should().Be(HttpStatusCode.OK);
        fetched.Content.Headers.ContentType!.ToString().Should().Be("application/json");
        fetched.Headers.ETag.Should().Be(posted.Headers.ETag);
        (await fetched.Content.ReadAsStringAsync()).Should().Be(initiative.Json());
    }

    [Fact]
    public async Task Post_of_the_same_id_twice_is_a_conflict()
    {
        var initiative = Draft.New();

        using var posted = await server.PostAsync("/initiatives", initiative.Json());
        using var again = await server.PostAsync("/initiatives", initiative.Json());

        (posted.StatusCode, posted.Headers.Location!.ToString()).Should().Be((HttpStatusCode.Created, initiative.Address()));
        again.StatusCode.Should().Be(HttpStatusCode.Conflict);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("W/{0}")]
    [InlineData("\"another\", {0}")]
    [InlineData("*")]
    public async Task Get_of_what_the_client_has_already_is_not_modified(string ifNoneMatch)
    {
        var initiative = await StoreAsync();
        var header = ifNoneMatch.Replace("{0}", TagOf(initiative), StringComparison.Ordinal);

        using var fetched = await server.GetAsync(initiative.Address(), ("If-None-Match", header));

        fetched.StatusCode.Should().Be(HttpStatusCode.NotModified);
        fetched.Headers.ETag!.ToString().Should().Be(TagOf(initiative));
        (await fetched.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Get_of_what_has_changed_gives_the_document()
    {
        var initiative = await StoreAsync();

        using var fetched = await server.GetAsync(initiative.Address(), ("If-None-Match", "\"another\""));

        fetched.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("\"another\", {0}")]
    [InlineData("*")]
    public async Task Put_replaces_the_version_it_names(string ifMatch)
    {
        var initiative = await StoreAsync();
        var changed = initiative with { Summary = "Teamet lægger selv sin vagtplan.", Timeline = new() { Starts = new(2026, 5, 4) } };

        using var put = await server.PutAsync(
            initiative.Address(), changed.Json(indented: true), ("If-Match", ifMatch.Replace("{0}", TagOf(initiative), StringComparison.Ordinal)));

        put.StatusCode.Should().Be(HttpStatusCode.OK);
        put.Headers.ETag!.ToString().Should().Be(TagOf(changed));
        put.Content.Headers.ContentLocation!.ToString().Should().Be(initiative.Address());
        (await put.Content.ReadAsStringAsync()).Should().Be(changed.Json());
        (await server.Client.GetStringAsync(new Uri(initiative.Address(), UriKind.Relative))).Should().Be(changed.Json());
        server.Rows().Should().Contain($"{changed.Json()}|{TagOf(changed).Trim('"')}|2026-05-04|");
    }

    [Fact]
    public async Task Put_of_the_same_document_keeps_its_ETag()
    {
        var initiative = await StoreAsync();

        using var put = await server.PutAsync(initiative.Address(), initiative.Json(), ("If-Match", TagOf(initiative)));

        put.StatusCode.Should().Be(HttpStatusCode.OK);
        put.Headers.ETag!.ToString().Should().Be(TagOf(initiative));
    }

    [Fact]
    public async Task Put_of_many_at_once_lets_one_through()
    {
        var initiative = await StoreAsync();
        var versions = Enumerable.Range(0, 12).Select(i => initiative with { Summary = $"Udkast {i}" }).ToArray();

        var answers = await Task.WhenAll(versions.Select(version => server.PutAsync(initiative.Address(), version.Json(), ("If-Match", TagOf(initiative)))));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).Should().Be(1);
        answers.Count(answer => answer.StatusCode == HttpStatusCode.PreconditionFailed).Should().Be(versions.Length - 1);
        var winner = versions[Array.FindIndex(answers, answer => answer.StatusCode == HttpStatusCode.OK)];
        (await server.Client.GetStringAsync(new Uri(initiative.Address(), UriKind.Relative))).Should().Be(winner.Json());
    }

    [Fact]
    public async Task Post_of_one_id_many_times_at_once_lets_one_through()
    {
        var initiative = Draft.New();

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => server.PostAsync("/initiatives", initiative.Json())));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.Created).Should().Be(1);
        answers.Count(answer => answer.StatusCode == HttpStatusCode.Conflict).Should().Be(answers.Length - 1);
    }

    [Fact]
    public async Task Draft_that_lacks_all_that_the_policy_asks_for_is_stored()
    {
        var started = Draft.New() with { Timeline = new() { Starts = new(2020, 1, 1) } };
        AalborgPolicy.Rules.Assess(started, new(2026, 3, 2)).Findings.Should().Contain(finding => finding.State == FindingState.Failed);

        using var posted = await server.PostAsync("/initiatives", started.Json());

        posted.StatusCode.Should().Be(HttpStatusCode.Created);
    }

    [Fact]
    public async Task New_database_has_the_samples_and_a_restarted_server_what_was_stored()
    {
        await using var own = new OwnServer();
        var initiative = Draft.New();
        foreach (var sample in Directory.GetFiles(Repository.PathTo("samples/initiatives"), "*.json"))
        {
            using var document = System.Text.Json.JsonDocument.Parse(await File.ReadAllBytesAsync(sample));
            using var fetched = await (await own.StartedAsync()).GetAsync($"/initiatives/{document.RootElement.GetProperty("id").GetGuid()}");
            fetched.StatusCode.Should().Be(HttpStatusCode.OK, "{0} is there", sample);
        }

        using var posted = await own.Server.PostAsync("/initiatives", initiative.Json());
        var rows = own.Server.Rows();
        await own.Server.RestartAsync();

        own.Server.Rows().Should().Be(rows);
        using var again = await own.Server.GetAsync(initiative.Address());
        again.Headers.ETag.Should().Be(posted.Headers.ETag);
    }

    private async Task<ChangeInitiative> StoreAsync()
    {
        var initiative = Draft.New();
        using var posted = await server.PostAsync("/initiatives", initiative.Json());
        posted.StatusCode.Should().Be(HttpStatusCode.Created);
        return initiative;
    }
}
