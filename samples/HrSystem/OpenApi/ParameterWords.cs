using System.Text.Json;
using System.Text.Json.Nodes;
using Aalborg.Personnel;
using Microsoft.OpenApi;

namespace HrSystem;

/// <summary>The words that a parameter takes, and the form of the others, as OpenAPI tells them: from the same lists as they are read by.</summary>
internal static class ParameterWords
{
    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        ["phase"] = Named(Enum.GetValues<ChangePhase>()),
        ["before"] = Named(AssessmentEndpoints.Gates),
        ["verdict"] = Named(Enum.GetValues<Verdict>()),
        ["principle"] = [.. AalborgPolicy.Change.Principles.Select(principle => principle.Id)],
        [AskedLanguage.Parameter] = ["da", "en"],
    };

    /// <summary>Says it of a parameter.</summary>
    public static void Describe(OpenApiParameter parameter)
    {
        if (Words.TryGetValue(parameter.Name ?? "", out var words))
        {
            parameter.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. words.Select(word => (JsonNode)word)] };
        }
        else if (parameter.Name is "limit")
        {
            parameter.Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1" };
        }
        else if (parameter.Name is "on")
        {
            parameter.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" };
        }
    }

    private static string[] Named<T>(IEnumerable<T> values)
        where T : struct, Enum =>
        [.. values.Select(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()))];
}
