using System.Globalization;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Testing;

/// <summary>A JSON document edited at places that are named by JSON Pointer. A place that is not there stays so.</summary>
internal static class JsonNodeEditing
{
    /// <summary>The pointers of all members and entries, from the document's beginning to its end.</summary>
    public static IReadOnlyList<string> Places(this JsonNode? node, string at = "") => node switch
    {
        JsonObject members => [.. members.SelectMany(member => member.Value.Places($"{at}/{member.Key}").Prepend($"{at}/{member.Key}"))],
        JsonArray list => [.. list.SelectMany((entry, i) => entry.Places(Entry(at, i)).Prepend(Entry(at, i)))],
        _ => [],
    };

    public static JsonNode? At(this JsonNode document, string place)
    {
        var node = document;
        foreach (var token in place.Split('/').Skip(1))
        {
            node = node switch
            {
                JsonObject members => members[token],
                JsonArray list when IndexOf(token) is var index && index < list.Count => list[index],
                _ => null,
            };
        }

        return node;
    }

    public static void Remove(this JsonNode document, string place)
    {
        switch (document.At(place)?.Parent)
        {
            case JsonObject members:
                members.Remove(LastOf(place));
                break;
            case JsonArray list:
                list.RemoveAt(IndexOf(LastOf(place)));
                break;
            default:
                break;
        }
    }

    public static void Replace(this JsonNode document, string place, string text)
    {
        switch (document.At(place)?.Parent)
        {
            case JsonObject members:
                members[LastOf(place)] = text;
                break;
            case JsonArray list:
                list[IndexOf(LastOf(place))] = text;
                break;
            default:
                break;
        }
    }

    /// <summary>A list with everything in it as often as asked for.</summary>
    public static void Repeat(this JsonNode document, string place, int times)
    {
        if (document.At(place) is JsonArray list)
        {
            JsonNode[] entries = [.. list.Select(entry => entry!.DeepClone())];
            for (var i = 1; i < times; i++)
            {
                foreach (var entry in entries)
                {
                    list.Add(entry.DeepClone());
                }
            }
        }
    }

    private static string Entry(string at, int index) => string.Create(CultureInfo.InvariantCulture, $"{at}/{index}");

    private static string LastOf(string place) => place.Split('/')[^1];

    private static int IndexOf(string token) => int.Parse(token, CultureInfo.InvariantCulture);
}
