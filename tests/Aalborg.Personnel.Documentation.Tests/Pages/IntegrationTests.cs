using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Aalborg.Personnel;
using Aalborg.Personnel.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Documentation;

public class IntegrationTests : PageTests
{
    private static DateOnly today { get; } = new(2026, 3, 2);

    private ChangeInitiative Idea => PersonnelJson.ReadInitiative(File.ReadAllBytes("idea.json"));

    [Fact]
    public void Bytes_are_an_initiative()
    {
        #region docs/integration.md 1
        var reading = PersonnelJson.TryReadInitiative(File.ReadAllBytes("idea.json"));

        if (reading.IsRead)
            Console.WriteLine($"{reading.Initiative.Id} is in {reading.Initiative.PhaseOn(today)}");
        else
            Console.WriteLine(reading.Error.Describe(Language.English));
        #endregion

        Console.Lines.Should().Equal("7d1f5c0e-2f53-4c0e-9a53-0f6a7c1f2b11 is in Idea");
    }

    [Fact]
    public async Task Stream_that_has_more_than_it_may_is_an_error()
    {
        using var body = new MemoryStream(new byte[(1024 * 1024) + 1]);

        #region docs/integration.md 2
        var reading = await PersonnelJson.TryReadInitiativeAsync(body, new ReadingOptions { MaxDocumentBytes = 1024 * 1024 });
        #endregion

        reading.Error!.Position.Should().Be((1024 * 1024) + 1);
    }

    [Fact]
    public async Task Lines_are_results_each()
    {
        using var input = new MemoryStream([.. PersonnelJson.WriteInitiative(Idea), .. "\n[]\n"u8]);
        using var output = new MemoryStream();

        #region docs/integration.md 3
        await PersonnelJson.WriteResultLinesAsync(output, Checked(PersonnelJson.ReadInitiativesAsync(input)), Language.Danish);

        async IAsyncEnumerable<CheckResult> Checked(IAsyncEnumerable<InitiativeReading> readings)
        {
            await foreach (var reading in readings)
                yield return CheckResult.Of($"changes.ndjson:{reading.Line}", reading, change => AalborgPolicy.Rules.Assess(change, today));
        }
        #endregion

        var lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n');
        lines[0].Should().StartWith("{\"source\":\"changes.ndjson:1\",\"assessment\":{");
        lines[1].Should().StartWith("{\"source\":\"changes.ndjson:2\",\"error\":{");
    }

    [Fact]
    public void Payload_is_read()
    {
        File.WriteAllBytes("changes.json", [.. "{\"a\":"u8, .. PersonnelJson.WriteInitiative(Idea), .. "}"u8]);

        #region docs/integration.md 4
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web).ConfigureForPersonnel(AalborgPolicy.Rules, Language.Danish);
        var payload = JsonSerializer.Deserialize<Dictionary<string, ChangeInitiative>>(File.ReadAllBytes("changes.json"), options);
        #endregion

        payload!["a"].Should().Be(Idea);
    }

    [Fact]
    public async Task Service_assesses_what_it_gets_and_refuses_what_it_cannot_read()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");

        #region docs/integration.md 5
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.ConfigureForPersonnel(AalborgPolicy.Rules, Language.Danish));
        var app = builder.Build();
        app.MapPost("/assessments", (ChangeInitiative change, DateOnly on) => AalborgPolicy.Rules.Assess(change, on));
        #endregion

        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new(app.Urls.Single()) };
        var assessed = await PostAsync(client, File.ReadAllBytes("idea.json"));
        var refused = await PostAsync(client, "{}"u8.ToArray());
        await app.DisposeAsync();

        assessed.Should().Be((HttpStatusCode.OK, Encoding.UTF8.GetString(PersonnelJson.WriteAssessment(AalborgPolicy.Rules.Assess(Idea, today), Language.Danish))));
        refused.Status.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public void Column_gives_back_what_was_written() => InitiativeColumn.Read(InitiativeColumn.Write(Idea)).Should().Be(Idea);

    [Fact]
    public void Tag_is_that_of_the_canonical_bytes()
    {
        var change = Idea;

        #region docs/integration.md 7
        var etag = $"\"{Convert.ToHexString(SHA256.HashData(PersonnelJson.WriteInitiative(change)))}\"";
        #endregion

        string.Join('\n', Page.At("docs/json.md").Lines).Should().ContainEquivalentOf($"idea.json  {etag.Trim('"')}");
    }

    [Fact]
    public void Identifier_is_added()
    {
        var change = Idea;

        #region docs/integration.md 8
        var registered = change.AddIdentifier(new() { System = "esdh", Value = "2026-000001" });
        #endregion

        registered.Identifiers.Should().ContainSingle().Which.System.Should().Be("esdh");
    }

    private static async Task<(HttpStatusCode Status, string Body)> PostAsync(HttpClient client, byte[] json)
    {
        using var body = new ByteArrayContent(json);
        body.Headers.ContentType = new("application/json");
        using var response = await client.PostAsync(new Uri("/assessments?on=2026-03-02", UriKind.Relative), body);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    #region docs/integration.md 6
    public static class InitiativeColumn
    {
        public static string Write(ChangeInitiative change) => Encoding.UTF8.GetString(PersonnelJson.WriteInitiative(change));
        public static ChangeInitiative Read(string json) => PersonnelJson.ReadInitiative(Encoding.UTF8.GetBytes(json));
    }
    #endregion
}
