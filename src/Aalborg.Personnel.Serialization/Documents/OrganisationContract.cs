namespace Aalborg.Personnel.Serialization;

/// <summary>An organisation, with its registers' numbers.</summary>
internal sealed class OrganisationContract : DocumentContract<Organisation>
{
    private readonly TypedMember<Organisation, string> _name;
    private readonly TypedMember<Organisation, CvrNumber?> _cvr;
    private readonly TypedMember<Organisation, Guid?> _uuid;
    private readonly TypedMember<Organisation, OrganisationUnit?> _unit;

    private OrganisationContract()
    {
        _name = Text("name");
        _cvr = Exact("cvr", JsonTypes.Cvr);
        _uuid = Uuid("uuid");
        _unit = Object("unit", OrganisationUnitContract.Instance);
        WithExtensions();
    }

    public static OrganisationContract Instance { get; } = new();

    protected override Organisation Create(in Slots slots) => new()
    {
        Name = _name.From(slots),
        Cvr = _cvr.From(slots),
        Uuid = _uuid.From(slots),
        Unit = _unit.From(slots),
        Extensions = Extensions(slots),
    };
}
