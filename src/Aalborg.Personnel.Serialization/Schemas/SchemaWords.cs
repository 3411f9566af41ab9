using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>
/// What people are told of an object and of each of its members, in Danish first and then in English. It stands in words.json: under the object and the
/// member (or "" for the object itself) a title, a description and, where they help, examples; under * what is the same everywhere.
/// </summary>
internal static class SchemaWords
{
    /// <summary>An element, unlike a node, may be read by many threads at once.</summary>
    private static readonly JsonElement Words = SchemaResource.Element("words.json");

    /// <summary>A schema with the words that belong to it before it.</summary>
    /// <param name="owner">The object, as in "stakeholder".</param>
    /// <param name="member">The member, or nothing for the object itself.</param>
    /// <param name="schema">What the schema says.</param>
    public static JsonObject Of(string owner, string member, JsonObject schema)
    {
        JsonElement[] words = [.. Find(owner, member).EnumerateArray()];
        var told = Told(words[0].GetString()!, words[1].GetString()!, schema);
        if (words.Length > 2)
        {
            told["examples"] = new JsonArray([.. words.Skip(2).Select(ToNode)]);
        }

        return told;
    }

    /// <summary>A schema with a title and a description before it.</summary>
    public static JsonObject Told(string title, string description, JsonObject schema)
    {
        var told = new JsonObject { ["title"] = title, ["description"] = description };
        foreach (var (keyword, value) in schema)
        {
            told[keyword] = value?.DeepClone();
        }

        return told;
    }

    private static JsonElement Find(string owner, string member) =>
        (Words.TryGetProperty(owner, out var its) && its.TryGetProperty(member, out var words)) || Words.GetProperty("*").TryGetProperty(member, out words)
            ? words
            : throw new InvalidOperationException($"words.json has nothing under {owner}, \"{member}\".");

    private static JsonNode? ToNode(JsonElement example) =>
        example.ValueKind == JsonValueKind.Array ? JsonArray.Create(example) : JsonValue.Create(example);
}
