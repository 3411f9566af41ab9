using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>The title of an initiative: text of one line, not too long.</summary>
internal sealed class TitleType : TextType
{
    public static new TitleType Instance { get; } = new();

    public override void Read(ref JsonCursor json, ref Slot slot)
    {
        var text = json.GetTextAsItStands(tooLong: Problems.NoTitle);
        if (!ChangeInitiative.IsTitle(text))
        {
            DocumentText.TryNormalize(text, out _, out var fault);
            throw json.Error(fault == TextFault.TooManyMarks ? Problems.TooManyMarks : Problems.NoTitle);
        }

        base.Read(ref json, ref slot);
    }

    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var schema = SchemaPattern.LimitedText(SchemaPattern.Title);
        schema["allOf"] = new JsonArray(SchemaPattern.Text(SchemaPattern.NotBlank));
        return schema;
    }
}
