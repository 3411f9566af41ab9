namespace Aalborg.Personnel.Serialization;

/// <summary>A policy of which only the statements are read.</summary>
internal sealed class PolicyStatementsShape : ObjectShape<PolicyStatements>
{
    private readonly TypedMember<PolicyStatements, ValueList<Statement>> _statements;

    private PolicyStatementsShape() => _statements = Optional<ValueList<Statement>>(
        "statements", new ListKind<Statement>(new StatementShape(PolicyStatements.Unknown)!, statement => statement.Id), _ => []);

    public static PolicyStatementsShape Instance { get; } = new();

    protected override PolicyStatements Create(in Slots slots) => new(_statements.From(slots));
}
