namespace Aalborg.Personnel.Serialization;

/// <summary>Whose policy it is.</summary>
internal sealed class PublisherContract : ObjectContract<Publisher>
{
    private readonly TypedMember<Publisher, string> _name;
    private readonly TypedMember<Publisher, string?> _department;
    private readonly TypedMember<Publisher, CvrNumber?> _cvr;
    private readonly TypedMember<Publisher, string?> _address;
    private readonly TypedMember<Publisher, string?> _phone;

    private PublisherContract()
    {
        _name = Text("name", publisher => publisher.Name);
        _department = OptionalText("department", publisher => publisher.Department);
        _cvr = Optional("cvr", JsonTypes.Cvr, publisher => publisher.Cvr);
        _address = OptionalText("address", publisher => publisher.Address);
        _phone = OptionalText("phone", publisher => publisher.Phone);
    }

    public static PublisherContract Instance { get; } = new();

    protected override Publisher Create(in Slots slots) => new()
    {
        Name = _name.From(slots),
        Department = _department.From(slots),
        Cvr = _cvr.From(slots),
        Address = _address.From(slots),
        Phone = _phone.From(slots),
    };
}
