using System.Text;
using System.Text.Json.Nodes;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Properties.Tests.Documents;

/// <summary>Smaller documents: the same one without this or that, as long as it can be read.</summary>
internal static class Shrinking
{
    public static IEnumerable<Case> Of(Case one)
    {
        var written = PersonnelJson.WriteInitiative(one.Initiative);
        for (var place = 0; ; place++)
        {
            var document = JsonNode.Parse(written)!;
            if (Places(document).ElementAtOrDefault(place) is not { } node)
            {
                yield break;
            }

            Remove(node);
            if (PersonnelJson.TryReadInitiative(Encoding.UTF8.GetBytes(document.ToJsonString())).Initiative is { } smaller)
            {
                yield return one with { Initiative = smaller };
            }
        }
    }

    /// <summary>Whole sections before what is in them.</summary>
    private static IEnumerable<JsonNode> Places(JsonNode document)
    {
        var waiting = new Queue<JsonNode>([document]);
        while (waiting.TryDequeue(out var node))
        {
            var children = node switch
            {
                JsonObject owner => owner.Select(member => member.Value).OfType<JsonNode>(),
                JsonArray list => list.OfType<JsonNode>(),
                _ => [],
            };
            foreach (var child in children)
            {
                yield return child;
                waiting.Enqueue(child);
            }
        }
    }

    private static void Remove(JsonNode node)
    {
        if (node.Parent is JsonArray list)
        {
            list.Remove(node);
        }
        else
        {
            node.Parent!.AsObject().Remove(node.GetPropertyName());
        }
    }
}
