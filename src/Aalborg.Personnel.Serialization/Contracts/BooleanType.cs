using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>A truth value that is false where it is absent.</summary>
internal sealed class BooleanType : JsonType<bool>
{
    public static BooleanType Instance { get; } = new();

    public override void Read(ref JsonCursor json, ref Slot slot) => slot.Number = json.Token switch
    {
        JsonTokenType.True => 1,
        JsonTokenType.False => 0,
        _ => throw json.Error(Problems.NoBoolean),
    };

    public override bool From(in Slot slot) => slot.Number != 0;

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "boolean", ["default"] = false };

    public override bool IsAbsent(bool value) => !value;
}
