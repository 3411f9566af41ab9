using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization.Tests.Documents;

/// <summary>Documents as trees that a test changes in one place.</summary>
internal static class JsonTree
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Json(this JsonNode root) => root.ToJsonString(Plain);

    public static byte[] Utf8(this JsonNode root) => Encoding.UTF8.GetBytes(root.Json());

    /// <summary>Every part of a document with its pointer, the document first; what is in extensions is no part of it.</summary>
    public static IEnumerable<(string Pointer, JsonNode? Node)> Parts(this JsonNode? node, string pointer = "")
    {
        yield return (pointer, node);
        var children = node switch
        {
            JsonObject members => members.Where(member => member.Key != "extensions").Select(member => (Name: member.Key, member.Value)),
            JsonArray items => items.Select((item, i) => (Name: i.ToString(CultureInfo.InvariantCulture), Value: item)),
            _ => [],
        };
        foreach (var part in children.SelectMany(child => child.Value.Parts($"{pointer}/{child.Name}")))
        {
            yield return part;
        }
    }

    public static JsonNode At(this JsonNode root, string pointer)
    {
        foreach (var name in pointer.Split('/').Skip(1))
        {
            root = root is JsonArray items ? items[int.Parse(name, CultureInfo.InvariantCulture)]! : root[name]!;
        }

        return root;
    }

    public static (string Owner, string Name) Split(string pointer) =>
        (pointer[..pointer.LastIndexOf('/')], pointer[(pointer.LastIndexOf('/') + 1)..]);

    public static JsonNode Without(this JsonNode root, string pointer)
    {
        var (owner, name) = Split(pointer);
        root.At(owner).AsObject().Remove(name);
        return root;
    }

    public static JsonNode With(this JsonNode root, string pointer, string? value)
    {
        var (owner, name) = Split(pointer);
        var node = value is null ? null : JsonNode.Parse(value);
        if (root.At(owner) is JsonArray items)
        {
            items[int.Parse(name, CultureInfo.InvariantCulture)] = node;
        }
        else
        {
            root.At(owner)[name] = node;
        }

        return root;
    }

    /// <summary>The document with a member given once more, last in its object and with another spelling of its name.</summary>
    public static string WithTwice(this JsonNode root, string pointer)
    {
        const string Marker = "TWICE";
        var (owner, name) = Split(pointer);
        root.At(owner)[Marker] = root.At(pointer).DeepClone();
        return root.Json().Replace($"\"{Marker}\"", $"\"\\u{(int)name[0]:x4}{name[1..]}\"", StringComparison.Ordinal);
    }
}
