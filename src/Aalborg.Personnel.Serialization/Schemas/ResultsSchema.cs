using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>The schemas of what is only written: results, and the assessment in them. They are written by hand, in schemas/results.schema.json.</summary>
internal static class ResultsSchema
{
    private const string Results = "results.schema.json";

    public static JsonObject OfResults() => SchemaResource.Read(Results);

    public static JsonObject OfAssessment()
    {
        var results = SchemaResource.Read(Results);
        var definitions = results["$defs"]!.AsObject();
        var schema = new JsonObject { ["$schema"] = results["$schema"]!.DeepClone(), ["$id"] = SchemaDefinitions.IdOf("assessment") };
        foreach (var (keyword, value) in definitions["assessment"]!.AsObject())
        {
            schema[keyword] = value?.DeepClone();
        }

        foreach (var other in new[] { "assessment", "result", "error", "readiness" })
        {
            definitions.Remove(other);
        }

        // Standing alone it tells the sentences itself.
        schema["properties"]!["cited"] = results["properties"]!["cited"]!.DeepClone();
        schema["required"]!.AsArray().Add((JsonNode)"cited");
        schema["$defs"] = definitions.DeepClone();
        return schema;
    }
}
