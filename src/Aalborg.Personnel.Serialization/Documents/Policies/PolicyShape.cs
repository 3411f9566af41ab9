namespace Aalborg.Personnel.Serialization;

/// <summary>A policy: the document itself.</summary>
internal sealed class PolicyShape : ObjectShape<Policy>
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
    public PolicyShape(PolicyStatements statements)
    {
        var named = new ListKind<Statement>(new StatementReferenceKind(statements));
        Required("schemaVersion", SchemaVersionKind.Instance, _ => SchemaVersionKind.Current);
        _id = Required("id", SlugKind.Instance, policy => policy.Id);
        _version = OptionalText("version", policy => policy.Version);
        _inForce = OptionalDate("inForce", policy => policy.InForce);
        _updated = Optional("updated", PartialDateKind.Instance, policy => policy.Updated);
        _title = Required("title", LocalizedTextShape.Instance, policy => policy.Title);
        _publisher = Required("publisher", PublisherShape.Instance, policy => policy.Publisher);
        _purpose = Optional("purpose", named, policy => policy.Purpose);
        _foundation = Optional("foundation", named, policy => policy.Foundation);
        _principles = Optional("principles", new ListKind<Principle>(new PrincipleShape(statements)!, principle => principle.Id), policy => policy.Principles);
        _subPolicies = Optional("subPolicies", new ListKind<SubPolicy>(new SubPolicyShape(statements)!, subPolicy => subPolicy.Id), policy => policy.SubPolicies);
        _statements = Optional("statements", new ListKind<Statement>(new StatementShape(statements)!, statement => statement.Id), policy => policy.Statements);
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
