using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>The id of a statement of the policy, wherever one is named.</summary>
/// <param name="statements">The statements of the policy.</param>
/// <param name="asks">Whether it has to be a question.</param>
internal sealed class StatementReferenceType(PolicyStatements statements, bool asks = false) : JsonType<Statement>
{
    public override void Read(ref JsonCursor json, ref Slot slot)
    {
        TextType.Instance.Read(ref json, ref slot);
        var statement = statements.Named((string)slot.Reference!, json);
        slot.Reference = !asks || statement.Kind == StatementKind.Question ? statement : throw json.Error(Problems.DoesNotAsk);
    }

    public override Statement From(in Slot slot) => (Statement)slot.Reference!;

    public override void Write(Utf8JsonWriter writer, Statement value) => writer.WriteStringValue(value.Id);

    public override JsonObject Schema(SchemaDefinitions definitions) => TextType.Instance.Schema(definitions);

    public override bool IsAbsent(Statement value) => false;
}
