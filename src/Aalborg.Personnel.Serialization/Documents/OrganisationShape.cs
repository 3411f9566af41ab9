namespace Aalborg.Personnel.Serialization;

/// <summary>An organisation, with its registers' numbers.</summary>
internal sealed class OrganisationShape : ExtensibleShape<Organisation>
{
    private readonly TypedMember<Organisation, string> _name;
    private readonly TypedMember<Organisation, CvrNumber?> _cvr;
    private readonly TypedMember<Organisation, Guid?> _uuid;
    private readonly TypedMember<Organisation, OrganisationUnit?> _unit;

    private OrganisationShape()
    {
        _name = Text("name", organisation => organisation.Name);
        _cvr = Optional("cvr", Kinds.Cvr, organisation => organisation.Cvr);
        _uuid = Optional("uuid", UuidKind.Instance, organisation => organisation.Uuid);
        _unit = Optional("unit", OrganisationUnitShape.Instance, organisation => organisation.Unit);
        WithExtensions();
    }

    public static OrganisationShape Instance { get; } = new();

    protected override Organisation Create(in Slots slots) => new()
    {
        Name = _name.From(slots),
        Cvr = _cvr.From(slots),
        Uuid = _uuid.From(slots),
        Unit = _unit.From(slots),
        Extensions = Extensions(slots),
    };
}
