namespace Aalborg.Personnel.Serialization;

/// <summary>A stakeholder.</summary>
internal sealed class StakeholderShape : ExtensibleShape<Stakeholder>
{
    private readonly TypedMember<Stakeholder, string> _id;
    private readonly TypedMember<Stakeholder, string> _name;
    private readonly TypedMember<Stakeholder, StakeholderLevel> _level;
    private readonly TypedMember<Stakeholder, ValueList<StakeholderPart>> _parts;
    private readonly TypedMember<Stakeholder, ValueList<Involvement>> _involvements;

    private StakeholderShape()
    {
        _id = Text("id", stakeholder => stakeholder.Id);
        _name = Text("name", stakeholder => stakeholder.Name);
        _level = Required("level", EnumKind<StakeholderLevel>.Instance, stakeholder => stakeholder.Level);
        _parts = Optional("parts", new ListKind<StakeholderPart>(EnumKind<StakeholderPart>.Instance), stakeholder => stakeholder.Parts);
        _involvements = List("involvements", InvolvementShape.Instance, stakeholder => stakeholder.Involvements);
        WithExtensions();
    }

    public static StakeholderShape Instance { get; } = new();

    protected override Stakeholder Create(in Slots slots) => new()
    {
        Id = _id.From(slots),
        Name = _name.From(slots),
        Level = _level.From(slots),
        Parts = _parts.From(slots),
        Involvements = _involvements.From(slots),
        Extensions = Extensions(slots),
    };
}
