using System.Text.Json.Nodes;
using Aalborg.Personnel;

namespace HrSystem.Tests;

/// <summary>What the sample's README shows is what the server answers.</summary>
public class ReadmeTests(HrServer server) : IClassFixture<HrServer>
{
    private const string Id = "3f2b8c1a-5d0e-4b57-9c36-1f0a9d5e7c42";

    private const string Draft = $$"""{ "schemaVersion": "1.0", "id": "{{Id}}", "title": "Fælles vagtplan" }""";

    private const string Dated = $$"""{ "schemaVersion": "1.0", "id": "{{Id}}", "title": "Fælles vagtplan", "timeline": { "starts": "2026-05-04" } }""";

    private const string Refused = """{ "schemaVersion": "1.0", "id": "7a1f0c52-64f8-4f6e-8f0e-5f0b9a3c1d20", "title": "Besøg hos borgeren med CPR 010203-0000" }""";

    private static readonly string Readme = File.ReadAllText(Repository.PathTo("samples/HrSystem/README.md"));

    [Fact]
    public async Task Shown_answers_are_the_servers()
    {
        const string Search = "/initiatives?phase=implementation&principle=vi-ved-hvorfor&verdict=notMet&on=2026-03-02";
        using var found = await server.GetAsync(Search);
        using var created = await server.PostAsync("/initiatives", Draft);
        var tag = created.Headers.ETag!.ToString();
        using var changed = await server.PutAsync($"/initiatives/{Id}", Dated, ("If-Match", tag));
        using var stale = await server.PutAsync($"/initiatives/{Id}?language=en", Dated, ("If-Match", tag));
        using var refused = await server.PostAsync("/initiatives?language=en", Refused);

        Readme.Should().Contain(Search).And.Contain(Draft).And.Contain(Dated).And.Contain(Refused).And.Contain($"'If-Match: {tag}'");
        Readme.Should().Contain($"HTTP/1.1 201 Created\nETag: {tag}\nLocation: {created.Headers.Location}\n\n{await created.Content.ReadAsStringAsync()}\n");
        Readme.Should().Contain($"HTTP/1.1 200 OK\nETag: {changed.Headers.ETag}\n\n{await changed.Content.ReadAsStringAsync()}\n");
        Readme.Should().Contain(await found.Content.ReadAsStringAsync());
        Readme.Should().Contain(await WithoutTraceAsync(stale)).And.Contain(await WithoutTraceAsync(refused));
    }

    [Fact]
    public void Every_kind_of_problem_is_told_of()
    {
        var kinds = typeof(ProblemKind).GetProperties().Where(property => property.PropertyType == typeof(ProblemKind)).Select(property => (ProblemKind)property.GetValue(null)!);

        kinds.Should().OnlyContain(kind => Readme.Contains($"`{kind.Name}`", StringComparison.Ordinal));
    }

    private static async Task<string> WithoutTraceAsync(HttpResponseMessage problem)
    {
        var text = await problem.Content.ReadAsStringAsync();
        return text.Replace(JsonNode.Parse(text)!["traceId"]!.GetValue<string>(), "…", StringComparison.Ordinal);
    }
}
