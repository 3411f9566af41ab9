using System.Text;
using System.Text.Json.Nodes;
using Aalborg.Personnel.Serialization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HrSystem.Tests;

/// <summary>The OpenAPI document that clients are generated from.</summary>
public class OpenApiTests(HrServer server) : IClassFixture<HrServer>
{
    private const string Address = "/openapi/v1.json";

    [Fact]
    public async Task Every_reference_leads_somewhere()
    {
        var document = await server.JsonAsync(Address);

        var references = Values(document, "$ref").Select(reference => reference.GetValue<string>()).ToArray();

        references.Length.Should().BeGreaterThan(60);
        references.Should().OnlyContain(reference => IsIn(document, reference));
    }

    [Fact]
    public async Task Every_endpoint_is_there_and_no_other()
    {
        var document = await server.JsonAsync(Address);
        var endpoints = server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText!.Replace(":guid", "", StringComparison.Ordinal))
            .Where(route => route != "/" && !route.StartsWith("/openapi", StringComparison.Ordinal));

        document["paths"]!.AsObject().Select(path => path.Key).Should().BeEquivalentTo(endpoints.Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/initiatives", "phase", "idea", "preparation", "implementation", "followUp", "closed", "stopped")]
    [InlineData("/initiatives", "principle", "vi-ved-hvorfor", "vi-ved-hvem", "vi-ved-hvad-og-hvordan", "vi-kommunikerer")]
    [InlineData("/initiatives/{id}/assessment", "before", "idea", "preparation", "implementation", "followUp", "closed")]
    [InlineData("/initiatives/{id}/report", "language", "da", "en")]
    public async Task Words_of_a_parameter_are_an_enum(string path, string parameter, params string[] words)
    {
        var parameters = (await server.JsonAsync(Address))["paths"]![path]!["get"]!["parameters"]!.AsArray();

        parameters.Single(one => (string?)one!["name"] == parameter)!["schema"]!["enum"]!.AsArray().Select(word => (string?)word).Should().Equal(words);
    }

    [Fact]
    public async Task Every_verdict_of_the_enum_can_be_asked_for()
    {
        var verdict = (await server.JsonAsync(Address))["paths"]!["/initiatives"]!["get"]!["parameters"]!.AsArray().Single(one => (string?)one!["name"] == "verdict")!;

        foreach (var word in verdict["schema"]!["enum"]!.AsArray())
        {
            using var found = await server.GetAsync($"/initiatives?verdict={word}");
            ((int)found.StatusCode).Should().Be(200);
        }
    }

    [Fact]
    public async Task Concurrency_is_told()
    {
        var paths = (await server.JsonAsync(Address))["paths"]!;
        var (post, fetch, put) = (paths["/initiatives"]!["post"]!, paths["/initiatives/{id}"]!["get"]!, paths["/initiatives/{id}"]!["put"]!);

        put["parameters"]!.AsArray().Single(one => (string?)one!["name"] == "If-Match")!["required"]!.GetValue<bool>().Should().BeTrue();
        put["responses"]!["200"]!["headers"]!.AsObject().Should().ContainKey("ETag");
        fetch["responses"]!.AsObject().Should().ContainKey("304");
        post["responses"]!["201"]!["headers"]!.AsObject().Select(header => header.Key).Should().BeEquivalentTo("ETag", "Location");
    }

    [Fact]
    public async Task Change_initiative_is_the_librarys_schema()
    {
        var components = (await server.JsonAsync(Address))["components"]!["schemas"]!.AsObject();
        var schema = AtHome(PersonnelSchema.ChangeInitiative());
        var definitions = schema["$defs"]!.AsObject();
        schema.Remove("$defs");
        schema.Remove("$id");
        schema.Remove("$schema");

        IsSame(components["changeInitiative"], schema).Should().BeTrue();
        definitions.Should().HaveCountGreaterThan(20);
        definitions.Should().OnlyContain(definition => IsSame(components[definition.Key], definition.Value));
    }

    [Fact]
    public async Task Assessment_and_finding_are_the_librarys_schemas()
    {
        var components = (await server.JsonAsync(Address))["components"]!["schemas"]!.AsObject();
        var definitions = AtHome(PersonnelSchema.Results())["$defs"]!.AsObject();

        foreach (var name in new[] { "assessment", "finding", "error", "readiness", "verdict", "question", "ruleResult" })
        {
            IsSame(components[name], definitions[name]).Should().BeTrue("{0} is the library's", name);
        }
    }

    [Theory]
    [InlineData("/initiatives", "post", "changeInitiative", "201", "changeInitiative")]
    [InlineData("/initiatives/{id}", "put", "changeInitiative", "200", "changeInitiative")]
    [InlineData("/initiatives/{id}", "get", null, "200", "changeInitiative")]
    [InlineData("/initiatives/{id}/assessment", "get", null, "200", "result")]
    [InlineData("/assess", "post", "changeInitiative", "200", "result")]
    [InlineData("/initiatives", "get", null, "200", "InitiativePage")]
    public async Task Endpoint_takes_and_gives_by_schema(string path, string method, string? takes, string status, string gives)
    {
        var operation = (await server.JsonAsync(Address))["paths"]![path]![method]!;

        Schema(operation["requestBody"]).Should().Be(takes is null ? null : $"#/components/schemas/{takes}");
        Schema(operation["responses"]![status]).Should().Be($"#/components/schemas/{gives}");
        operation["responses"]!.AsObject().Where(response => response.Key[0] == '4')
            .Should().OnlyContain(response => response.Value!["content"]!["application/problem+json"]!["schema"]!["$ref"]!.GetValue<string>() == "#/components/schemas/problem");
    }

    [Fact]
    public async Task No_two_components_differ_in_case_alone() =>
        (await server.JsonAsync(Address))["components"]!["schemas"]!.AsObject().Select(component => component.Key.ToUpperInvariant()).Should().OnlyHaveUniqueItems();

    private static string? Schema(JsonNode? body) => body?["content"]!["application/json"]!["schema"]!["$ref"]!.GetValue<string>();

    private static JsonObject AtHome(byte[] schema) =>
        JsonNode.Parse(Encoding.UTF8.GetString(schema).Replace("\"#/$defs/", "\"#/components/schemas/", StringComparison.Ordinal))!.AsObject();

    /// <summary>Whether two schemas say the same: types have no order, and a constant is a list of one.</summary>
    private static bool IsSame(JsonNode? one, JsonNode? other) => JsonNode.DeepEquals(InOneManner(one), InOneManner(other));

    private static JsonNode? InOneManner(JsonNode? node) => node switch
    {
        // The OpenAPI package does not write conditions.
        JsonObject schema => new JsonObject(schema.Where(member => member.Key is not ("if" or "then" or "else")).Select(member => member switch
        {
            { Key: "type", Value: JsonArray types } => KeyValuePair.Create(member.Key, (JsonNode?)new JsonArray([.. types.Select(type => type!.DeepClone()).OrderBy(type => type.ToString(), StringComparer.Ordinal)])),
            { Key: "const", Value: JsonValue value } => KeyValuePair.Create("enum", (JsonNode?)new JsonArray(value.DeepClone())),
            _ => KeyValuePair.Create(member.Key, InOneManner(member.Value)),
        })),
        JsonArray items => new JsonArray([.. items.Select(InOneManner)]),
        _ => node?.DeepClone(),
    };

    private static bool IsIn(JsonNode document, string reference) =>
        reference.StartsWith("#/", StringComparison.Ordinal)
        && reference[2..].Split('/').Aggregate((JsonNode?)document, (node, name) => node?[name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)]) is not null;

    private static IEnumerable<JsonNode> Values(JsonNode? node, string name) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Key == name && member.Value is JsonValue ? [member.Value] : Values(member.Value, name)),
        JsonArray items => items.SelectMany(item => Values(item, name)),
        _ => [],
    };
}
