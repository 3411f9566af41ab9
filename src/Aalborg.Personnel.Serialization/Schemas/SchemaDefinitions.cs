using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>The objects a schema defines, each once, with what people are told of them and of their members.</summary>
internal sealed class SchemaDefinitions
{
    private readonly SortedDictionary<string, JsonObject> _objects = new(StringComparer.Ordinal);

    /// <summary>What an object is called in a schema: as in "stakeholder".</summary>
    public static string NameOf<T>() => JsonNamingPolicy.CamelCase.ConvertName(typeof(T).Name);

    /// <summary>The id of a schema, which claims no domain.</summary>
    public static string IdOf(string name) => $"urn:aalborg-personnel:schema:{name}:{SchemaVersionType.Current}";

    /// <summary>Points at an object that is defined.</summary>
    public static JsonObject Reference(string name) => new() { ["$ref"] = $"#/$defs/{name}" };

    /// <summary>The same, or null, which counts as absent.</summary>
    public static JsonObject OrNull(JsonObject schema)
    {
        if (schema["type"] is not { } type)
        {
            return new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        }

        schema["type"] = new JsonArray(type.DeepClone(), "null");
        (schema["enum"] as JsonArray)?.Add((JsonNode?)null);
        return schema;
    }

    /// <summary>Whether an object is defined.</summary>
    public bool Knows(string name) => _objects.ContainsKey(name);

    /// <summary>Defines an object.</summary>
    public JsonObject Define(string name, JsonObject properties, IEnumerable<string> required, JsonObject? constraint = null)
    {
        var schema = SchemaWords.Of(name, new() { ["type"] = "object", ["properties"] = properties });
        var names = new JsonArray([.. required.Select(member => (JsonNode)member)]);
        if (names.Count > 0)
        {
            schema["required"] = names;
        }

        schema["additionalProperties"] = false;
        foreach (var (keyword, value) in constraint ?? [])
        {
            schema[keyword] = value?.DeepClone();
        }

        _objects[name] = schema;
        return Reference(name);
    }

    /// <summary>The whole schema of a document: the object it is, and the others it is made of.</summary>
    public JsonObject Document(string id, string root)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = IdOf(id),
        };
        foreach (var (keyword, value) in _objects[root])
        {
            schema[keyword] = value?.DeepClone();
        }

        schema["description"] = SchemaWords.DescriptionOfDocument(root);
        _objects.Remove(root);
        schema["$defs"] = new JsonObject(_objects.Select(one => KeyValuePair.Create(one.Key, (JsonNode?)one.Value)));
        return schema;
    }
}
