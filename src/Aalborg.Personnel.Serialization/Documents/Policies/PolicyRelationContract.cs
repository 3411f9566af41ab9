namespace Aalborg.Personnel.Serialization;

/// <summary>What a sub-policy is to be seen together with.</summary>
internal sealed class PolicyRelationContract : ObjectContract<PolicyRelation>
{
    private readonly TypedMember<PolicyRelation, string> _title;
    private readonly TypedMember<PolicyRelation, string> _relation;

    private PolicyRelationContract()
    {
        _title = Text("title", related => related.Title);
        _relation = Text("relation", related => related.Relation);
    }

    public static PolicyRelationContract Instance { get; } = new();

    protected override PolicyRelation Create(in Slots slots) => new()
    {
        Title = _title.From(slots),
        Relation = _relation.From(slots),
    };
}
