namespace Aalborg.Personnel.Serialization;

/// <summary>A policy of which only the statements are read.</summary>
internal sealed class PolicyStatementsContract : ObjectContract<PolicyStatements>
{
    private readonly TypedMember<PolicyStatements, ValueList<Statement>> _statements;

    /// <summary>Describes the only member, for one reading.</summary>
    public PolicyStatementsContract() => _statements = Optional<ValueList<Statement>>("statements", new KeptList(this), _ => []);

    /// <summary>The statements, as soon as they are known: something wrong further down in the file does not take them away.</summary>
    public PolicyStatements Known { get; private set; } = PolicyStatements.Unknown;

    protected override PolicyStatements Create(in Slots slots) => Known = new(_statements.From(slots));

    private sealed class KeptList(PolicyStatementsContract policy)
        : ListType<Statement>(new StatementContract(PolicyStatements.Unknown)!, statement => statement.Id)
    {
        public override void Read(ref JsonCursor json, ref Slot slot)
        {
            base.Read(ref json, ref slot);
            policy.Known = new(From(slot));
        }
    }
}
