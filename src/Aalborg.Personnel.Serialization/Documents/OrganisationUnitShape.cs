namespace Aalborg.Personnel.Serialization;

/// <summary>A unit of an organisation.</summary>
internal sealed class OrganisationUnitShape : ExtensibleShape<OrganisationUnit>
{
    private readonly TypedMember<OrganisationUnit, string> _name;
    private readonly TypedMember<OrganisationUnit, Guid?> _uuid;

    private OrganisationUnitShape()
    {
        _name = Text("name", organisationUnit => organisationUnit.Name);
        _uuid = Optional("uuid", UuidKind.Instance, organisationUnit => organisationUnit.Uuid);
        WithExtensions();
    }

    public static OrganisationUnitShape Instance { get; } = new();

    protected override OrganisationUnit Create(in Slots slots) => new()
    {
        Name = _name.From(slots),
        Uuid = _uuid.From(slots),
        Extensions = Extensions(slots),
    };
}
