using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>
/// The schemas of what is only written. They are written by hand: results, and the assessment in them, in schemas/results.schema.json; what else there is in a
/// file beside this one, which names the definitions that it shares with results and does not repeat them.
/// </summary>
internal static class WrittenSchema
{
    private const string Results = "results.schema.json";

    private const string DefinitionsStart = "#/$defs/";

    public static JsonObject OfResults() => SchemaResource.Read(Results);

    public static JsonObject OfAssessment()
    {
        var results = SchemaResource.Read(Results);
        var schema = new JsonObject { ["$schema"] = results["$schema"]!.DeepClone(), ["$id"] = SchemaDefinitions.IdOf("assessment") };
        foreach (var (keyword, value) in results["$defs"]!["assessment"]!.AsObject())
        {
            schema[keyword] = value?.DeepClone();
        }

        // Standing alone it tells the sentences itself.
        schema["properties"]!["cited"] = results["properties"]!["cited"]!.DeepClone();
        schema["required"]!.AsArray().Add((JsonNode)"cited");
        return WithDefinitions(schema);
    }

    /// <summary>The schema that the file of a name holds, with the definitions of results that it uses.</summary>
    public static JsonObject Of(string name) => WithDefinitions(SchemaResource.Read($"{name}.json"));

    /// <summary>The schema of a comparison, in which a finding that remains is a finding with a member more.</summary>
    public static JsonObject OfComparison()
    {
        var schema = SchemaResource.Read("comparison.json");
        var (finding, added) = (SchemaResource.Read(Results)["$defs"]!["finding"]!.AsObject(), schema["$defs"]!["remainingFinding"]!.AsObject());
        var remaining = new JsonObject();
        foreach (var (keyword, value) in finding)
        {
            remaining[keyword] = (added[keyword] ?? value)?.DeepClone();
        }

        remaining["properties"] = new JsonObject(finding["properties"]!.AsObject().Concat(added["properties"]!.AsObject()).Select(one => KeyValuePair.Create(one.Key, one.Value?.DeepClone())));
        remaining["required"] = new JsonArray([.. finding["required"]!.AsArray().Concat(added["required"]!.AsArray()).Select(name => name?.DeepClone())]);
        schema["$defs"]!["remainingFinding"] = remaining;
        return WithDefinitions(schema);
    }

    private static JsonObject WithDefinitions(JsonObject schema)
    {
        var shared = SchemaResource.Read(Results)["$defs"]!.AsObject();
        var definitions = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal);
        foreach (var (name, own) in schema["$defs"]?.AsObject() ?? [])
        {
            definitions.Add(name, own!.DeepClone());
        }

        schema.Remove("$defs");
        var used = new Stack<string>(definitions.Values.Prepend(schema).SelectMany(ReferencesIn));
        while (used.TryPop(out var name))
        {
            if (!definitions.ContainsKey(name))
            {
                definitions.Add(name, shared[name]!.DeepClone());
                foreach (var other in ReferencesIn(definitions[name]))
                {
                    used.Push(other);
                }
            }
        }

        schema["$defs"] = new JsonObject(definitions.Select(one => KeyValuePair.Create(one.Key, (JsonNode?)one.Value)));
        return schema;
    }

    /// <summary>The names of the definitions that a part of a schema points at.</summary>
    private static IEnumerable<string> ReferencesIn(JsonNode? part) => part switch
    {
        JsonObject members => members.SelectMany(member => member is { Key: "$ref", Value: JsonValue reference }
            ? [reference.GetValue<string>()[DefinitionsStart.Length..]]
            : ReferencesIn(member.Value)),
        JsonArray items => items.SelectMany(ReferencesIn),
        _ => [],
    };
}
