namespace Aalborg.Personnel.Serialization;

/// <summary>A policy: the document itself.</summary>
internal sealed class PolicyContract : ObjectContract<Policy>
{
    private readonly TypedMember<Policy, string> _id;
    private readonly TypedMember<Policy, string?> _version;
    private readonly TypedMember<Policy, DateOnly?> _inForce;
    private readonly TypedMember<Policy, PartialDate?> _updated;
    private readonly TypedMember<Policy, LocalizedText?> _title;
    private readonly TypedMember<Policy, Publisher?> _publisher;
    private readonly TypedMember<Policy, ValueList<Statement>> _purpose;
    private readonly TypedMember<Policy, ValueList<Statement>> _foundation;
    private readonly TypedMember<Policy, ValueList<Principle>> _principles;
    private readonly TypedMember<Policy, ValueList<SubPolicy>> _subPolicies;
    private readonly TypedMember<Policy, ValueList<Statement>> _statements;

    /// <summary>Describes the members, for one reading.</summary>
    /// <param name="statements">The statements of the policy, read before it is.</param>
    public PolicyContract(PolicyStatements statements)
    {
        Required("schemaVersion", SchemaVersionType.Instance, _ => SchemaVersionType.Current);
        _id = Required("id", SlugType.Instance, policy => policy.Id);
        _version = OptionalText("version", policy => policy.Version);
        _inForce = OptionalDate("inForce", policy => policy.InForce);
        _updated = Optional("updated", PartialDateType.Instance, policy => policy.Updated);
        _title = Required("title", LocalizedTextContract.Instance, policy => policy.Title);
        _publisher = Required("publisher", PublisherContract.Instance, policy => policy.Publisher);
        _purpose = Optional("purpose", statements.References, policy => policy.Purpose);
        _foundation = Optional("foundation", statements.References, policy => policy.Foundation);
        _principles = List("principles", new PrincipleContract(statements), policy => policy.Principles, principle => principle.Id);
        _subPolicies = List("subPolicies", new SubPolicyContract(statements), policy => policy.SubPolicies, subPolicy => subPolicy.Id);
        _statements = List("statements", new StatementContract(statements), policy => policy.Statements, statement => statement.Id);
    }

    protected override Policy Create(in Slots slots) => new(_statements.From(slots))
    {
        Id = _id.From(slots),
        Version = _version.From(slots),
        InForce = _inForce.From(slots),
        Updated = _updated.From(slots),
        Title = _title.From(slots)!,
        Publisher = _publisher.From(slots)!,
        Purpose = _purpose.From(slots),
        Foundation = _foundation.From(slots),
        Principles = _principles.From(slots),
        SubPolicies = _subPolicies.From(slots),
    };
}
