using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>
/// What people are told of an object and of each of its members, in Danish first and then in English. It stands in words.json: under the object and the
/// member (or "" for the object itself) a title, a description and, where they help, examples; under * what is the same everywhere.
/// </summary>
internal static class SchemaWords
{
    private static readonly JsonObject Words = SchemaResource.Read("words.json");

    /// <summary>A schema with the words that belong to it before it.</summary>
    /// <param name="owner">The object, as in "stakeholder".</param>
    /// <param name="member">The member, or nothing for the object itself.</param>
    /// <param name="schema">What the schema says.</param>
    public static JsonObject Of(string owner, string member, JsonObject schema)
    {
        var words = (Words[owner]?[member] ?? Words["*"]![member])?.AsArray() ?? throw new InvalidOperationException($"words.json has nothing under {owner}, \"{member}\".");
        var told = Told(words[0]!.GetValue<string>(), words[1]!.GetValue<string>(), schema);
        if (words.Count > 2)
        {
            told["examples"] = new JsonArray([.. words.Skip(2).Select(example => example!.DeepClone())]);
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
}
