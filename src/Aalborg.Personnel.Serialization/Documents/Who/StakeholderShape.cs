namespace Aalborg.Personnel.Serialization;

/// <summary>A stakeholder.</summary>
internal sealed class StakeholderShape : ExtensibleShape<Stakeholder>
{
    private readonly TypedMember<Stakeholder, string> _id;
    private readonly TypedMember<Stakeholder, string> _name;
    private readonly TypedMember<Stakeholder, StakeholderLevel> _level;
    private readonly TypedMember<Stakeholder, OrganisationUnit?> _unit;
    private readonly TypedMember<Stakeholder, int?> _size;
    private readonly TypedMember<Stakeholder, StakeholderImpact?> _impact;
    private readonly TypedMember<Stakeholder, ValueList<StakeholderRole>> _roles;
    private readonly TypedMember<Stakeholder, ValueList<Involvement>> _involvements;

    private StakeholderShape()
    {
        _id = Text("id", stakeholder => stakeholder.Id);
        _name = Text("name", stakeholder => stakeholder.Name);
        _level = Required("level", EnumKind<StakeholderLevel>.Instance, stakeholder => stakeholder.Level);
        _unit = Optional("unit", OrganisationUnitShape.Instance, stakeholder => stakeholder.Unit);
        _size = Optional("size", Kinds.StakeholderSize, stakeholder => stakeholder.Size);
        _impact = Optional("impact", OptionalEnumKind<StakeholderImpact>.Instance, stakeholder => stakeholder.Impact);
        _roles = Optional("roles", new ListKind<StakeholderRole>(EnumKind<StakeholderRole>.Instance), stakeholder => stakeholder.Roles);
        _involvements = List("involvements", InvolvementShape.Instance, stakeholder => stakeholder.Involvements);
        WithExtensions();
    }

    public static StakeholderShape Instance { get; } = new();

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
