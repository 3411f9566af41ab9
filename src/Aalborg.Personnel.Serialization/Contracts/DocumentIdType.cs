using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>The id of a document: a UUID that is not all zeros.</summary>
internal sealed class DocumentIdType : UuidType
{
    public static new DocumentIdType Instance { get; } = new();

    public override void Read(ref JsonCursor json, ref Slot slot)
    {
        base.Read(ref json, ref slot);
        if (From(slot) == Guid.Empty)
        {
            throw json.Error(Problems.NoDocumentId);
        }
    }

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "string", ["format"] = "uuid", ["pattern"] = SchemaPattern.Uuid, ["not"] = SchemaPattern.Text("^[0-]*$") };
}
