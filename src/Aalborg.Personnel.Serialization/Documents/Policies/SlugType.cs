using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>The id of a policy: lower-case letters, digits, and hyphens between them.</summary>
internal sealed class SlugType : TextType
{
    public static new SlugType Instance { get; } = new();

    public override void Read(ref JsonCursor json, ref Slot slot)
    {
        base.Read(ref json, ref slot);
        if (!Policy.IsSlug(From(slot)))
        {
            throw json.Error(Problems.NoSlug);
        }
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => SchemaPattern.LimitedText(SchemaPattern.Slug);
}
