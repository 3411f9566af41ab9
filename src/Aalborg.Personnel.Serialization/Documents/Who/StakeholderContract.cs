namespace Aalborg.Personnel.Serialization;

/// <summary>A stakeholder.</summary>
internal sealed class StakeholderContract : DocumentContract<Stakeholder>
{
    private readonly TypedMember<Stakeholder, string> _id;
    private readonly TypedMember<Stakeholder, string> _name;
    private readonly TypedMember<Stakeholder, StakeholderLevel> _level;
    private readonly TypedMember<Stakeholder, OrganisationUnit?> _unit;
    private readonly TypedMember<Stakeholder, int?> _size;
    private readonly TypedMember<Stakeholder, StakeholderImpact?> _impact;
    private readonly TypedMember<Stakeholder, ValueList<StakeholderRole>> _roles;
    private readonly TypedMember<Stakeholder, ValueList<Involvement>> _involvements;

    private StakeholderContract()
    {
        _id = Id();
        _name = Text("name");
        _level = Choice<StakeholderLevel>("level");
        _unit = Object("unit", OrganisationUnitContract.Instance);
        _size = Member("size", JsonTypes.StakeholderSize, MemberKind.Number);
        _impact = Member("impact", OptionalEnumType<StakeholderImpact>.Instance, MemberKind.Choice);
        _roles = Member("roles", new ListType<StakeholderRole>(EnumType<StakeholderRole>.Instance), MemberKind.Choices);
        _involvements = List("involvements", InvolvementContract.Instance);
        WithExtensions();
    }

    public static StakeholderContract Instance { get; } = new();

    protected override Stakeholder Create(in Slots slots) => new()
    {
        Id = _id.From(slots),
        Name = _name.From(slots),
        Level = _level.From(slots),
        Unit = _unit.From(slots),
        Size = _size.From(slots),
        Impact = _impact.From(slots),
        Roles = _roles.From(slots),
        Involvements = _involvements.From(slots),
        Extensions = Extensions(slots),
    };
}
