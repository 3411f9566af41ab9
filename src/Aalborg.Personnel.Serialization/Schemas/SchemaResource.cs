using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>The JSON that the assembly carries.</summary>
internal static class SchemaResource
{
    public static JsonObject Read(string name)
    {
        using var resource = typeof(SchemaResource).Assembly.GetManifestResourceStream(name)!;
        return JsonNode.Parse(resource)!.AsObject();
    }
}
