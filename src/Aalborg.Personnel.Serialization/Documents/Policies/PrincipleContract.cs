namespace Aalborg.Personnel.Serialization;

/// <summary>A principle.</summary>
internal sealed class PrincipleContract : ObjectContract<Principle>
{
    private readonly TypedMember<Principle, string> _id;
    private readonly TypedMember<Principle, LocalizedText?> _name;
    private readonly TypedMember<Principle, ValueList<LocalizedText>> _otherNames;
    private readonly TypedMember<Principle, ValueList<Statement>> _statements;

    /// <summary>Describes the members.</summary>
    /// <param name="statements">The statements of the policy, some of which it names.</param>
    public PrincipleContract(PolicyStatements statements)
    {
        _id = Text("id", principle => principle.Id);
        _name = Required("name", LocalizedTextContract.Instance, principle => principle.Name);
        _otherNames = List("otherNames", LocalizedTextContract.Instance, principle => principle.OtherNames);
        _statements = Optional("statements", statements.References, principle => principle.Statements);
    }

    protected override Principle Create(in Slots slots) => new()
    {
        Id = _id.From(slots),
        Name = _name.From(slots)!,
        OtherNames = _otherNames.From(slots),
        Statements = _statements.From(slots),
    };
}
