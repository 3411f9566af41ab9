using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>The id of a rule: text, whether or not there is such a rule.</summary>
internal sealed class RuleIdType : JsonType<RuleId>
{
    public static RuleIdType Instance { get; } = new();

    public override void Read(ref JsonCursor json, ref Slot slot)
    {
        TextType.Instance.Read(ref json, ref slot);
        slot.Reference = new RuleId((string)slot.Reference!);
    }

    public override RuleId From(in Slot slot) => (RuleId)slot.Reference!;

    public override void Write(Utf8JsonWriter writer, RuleId value) => writer.WriteStringValue(value.Value);

    public override JsonObject Schema(SchemaDefinitions definitions) => TextType.Instance.Schema(definitions);

    public override bool IsAbsent(RuleId value) => false;
}
