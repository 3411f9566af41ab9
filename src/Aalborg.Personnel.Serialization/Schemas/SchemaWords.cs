using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>Puts what people call an object or a member before its schema: a title, a description and, where they help, examples, in Danish first and then in English.</summary>
internal static class SchemaWords
{
    /// <summary>A schema with its words before it; without words it stands alone.</summary>
    /// <param name="owner">The object, as in "stakeholder".</param>
    /// <param name="schema">The schema.</param>
    /// <param name="member">The member, or nothing for the object itself.</param>
    public static JsonObject Of(string owner, JsonObject schema, string member = "")
    {
        if (MemberWords.Find(owner, member) is not { } words)
        {
            return schema;
        }

        var titled = Titled(InBoth(words.Name), schema, InBoth(words.Description));
        if (words.Examples.ValueKind == JsonValueKind.Array)
        {
            titled["examples"] = JsonArray.Create(words.Examples);
        }

        return titled;
    }

    /// <summary>The description of a whole document, with the limits that its texts have.</summary>
    public static string DescriptionOfDocument(string owner)
    {
        var description = MemberWords.Find(owner, "")!.Description;
        return InBoth(new()
        {
            Danish = $"{description.Danish} {Problems.TextTooLong.Danish} {Problems.TooManyMarks.Danish}",
            English = $"{description.English} {Problems.TextTooLong.English} {Problems.TooManyMarks.English}",
        });
    }

    /// <summary>A schema with a title and a description before it.</summary>
    public static JsonObject Titled(string title, JsonObject schema, string description)
    {
        var titled = new JsonObject { ["title"] = title, ["description"] = description };
        foreach (var (keyword, value) in schema)
        {
            titled[keyword] = value?.DeepClone();
        }

        return titled;
    }

    private static string InBoth(LocalizedText words) =>
        string.Equals(words.Danish, words.English, StringComparison.Ordinal) ? words.Danish : $"{words.Danish} / {words.English}";
}
