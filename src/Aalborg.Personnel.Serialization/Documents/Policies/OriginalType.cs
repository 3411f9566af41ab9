using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>The id of the statement that a variant says again: one of the policy, and no variant itself.</summary>
/// <param name="statements">The statements of the policy.</param>
internal sealed class OriginalType(PolicyStatements statements) : JsonType<string?>
{
    public override void Read(ref JsonCursor json, ref Slot slot)
    {
        OptionalTextType.Instance.Read(ref json, ref slot);
        if (slot.Reference is string id && statements.Named(id, json).Kind == StatementKind.Variant)
        {
            throw json.Error(Problems.VariesVariant);
        }
    }

    public override string? From(in Slot slot) => (string?)slot.Reference;

    public override void Write(Utf8JsonWriter writer, string? value) => writer.WriteStringValue(value);

    public override JsonObject Schema(SchemaDefinitions definitions) => OptionalTextType.Instance.Schema(definitions);

    public override bool IsAbsent(string? value) => value is null;
}
