namespace Aalborg.Personnel.Serialization;

/// <summary>A unit of an organisation.</summary>
internal sealed class OrganisationUnitContract : DocumentContract<OrganisationUnit>
{
    private readonly TypedMember<OrganisationUnit, string> _name;
    private readonly TypedMember<OrganisationUnit, Guid?> _uuid;

    private OrganisationUnitContract()
    {
        _name = Text("name");
        _uuid = Uuid("uuid");
        WithExtensions();
    }

    public static OrganisationUnitContract Instance { get; } = new();

    protected override OrganisationUnit Create(in Slots slots) => new()
    {
        Name = _name.From(slots),
        Uuid = _uuid.From(slots),
        Extensions = Extensions(slots),
    };
}
