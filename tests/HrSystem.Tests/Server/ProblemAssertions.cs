using System.Net;
using System.Text.Json.Nodes;

namespace HrSystem.Tests;

/// <summary>What every problem looks like (RFC 9457).</summary>
internal static class ProblemAssertions
{
    public static async Task<JsonObject> ShouldBeProblemAsync(this HttpResponseMessage response, int status, string name)
    {
        response.StatusCode.Should().Be((HttpStatusCode)status);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
        problem["type"]!.GetValue<string>().Should().Be($"urn:hr-system:problem:{name}");
        problem["status"]!.GetValue<int>().Should().Be(status);
        problem["title"]!.GetValue<string>().Should().NotBeNullOrWhiteSpace();
        return problem;
    }
}
