using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>A policy of which only the statements are read.</summary>
internal sealed class PolicyStatementsShape : ObjectShape<PolicyStatements>
{
    private readonly TypedMember<PolicyStatements, ValueList<Statement>> _statements;

    /// <summary>Describes the only member, for one reading.</summary>
    public PolicyStatementsShape() => _statements = Optional<ValueList<Statement>>("statements", new KeptKind(this), _ => []);

    /// <summary>The statements, as soon as they are known: something wrong further down in the file does not take them away.</summary>
    public PolicyStatements Known { get; private set; } = PolicyStatements.Unknown;

    protected override PolicyStatements Create(in Slots slots) => Known = new(_statements.From(slots));

    private sealed class KeptKind(PolicyStatementsShape policy) : Kind<ValueList<Statement>>
    {
        private readonly ListKind<Statement> _list = new(new StatementShape(PolicyStatements.Unknown)!, statement => statement.Id);

        public override void Read(ref JsonCursor json, ref Slot slot)
        {
            _list.Read(ref json, ref slot);
            policy.Known = new(From(slot));
        }

        public override ValueList<Statement> From(in Slot slot) => _list.From(slot);

        public override void Write(Utf8JsonWriter writer, ValueList<Statement> value) => _list.Write(writer, value);

        public override JsonObject Schema(SchemaDefinitions definitions) => _list.Schema(definitions);

        public override bool IsAbsent(ValueList<Statement> value) => _list.IsAbsent(value);
    }
}
