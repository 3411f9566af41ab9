using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>The JSON that the assembly carries.</summary>
internal static class SchemaResource
{
    public static JsonObject Read(string name) => JsonObject.Create(Element(name))!;

    public static JsonElement Element(string name)
    {
        using var resource = typeof(SchemaResource).Assembly.GetManifestResourceStream(name)!;
        using var document = JsonDocument.Parse(resource);
        return document.RootElement.Clone();
    }
}
