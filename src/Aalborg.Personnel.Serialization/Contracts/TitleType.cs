using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>The title of an initiative: text of one line, not too long.</summary>
internal sealed class TitleType : TextType
{
    public static new TitleType Instance { get; } = new();

    public override void Read(ref JsonCursor json, ref Slot slot)
    {
        base.Read(ref json, ref slot);
        if (!ChangeInitiative.IsTitle(From(slot)))
        {
            throw json.Error(Problems.NoTitle);
        }
    }

    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var schema = SchemaPattern.Text(SchemaPattern.Title);
        schema["allOf"] = new JsonArray(SchemaPattern.Text(SchemaPattern.NotBlank));
        return schema;
    }
}
