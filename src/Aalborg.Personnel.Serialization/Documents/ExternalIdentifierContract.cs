namespace Aalborg.Personnel.Serialization;

/// <summary>What the initiative is called in another system.</summary>
internal sealed class ExternalIdentifierContract : DocumentContract<ExternalIdentifier>
{
    private readonly TypedMember<ExternalIdentifier, string> _system;
    private readonly TypedMember<ExternalIdentifier, string> _value;

    private ExternalIdentifierContract()
    {
        _system = Text("system");
        _value = Text("value");
        WithExtensions();
    }

    public static ExternalIdentifierContract Instance { get; } = new();

    protected override ExternalIdentifier Create(in Slots slots) => new()
    {
        System = _system.From(slots),
        Value = _value.From(slots),
        Extensions = Extensions(slots),
    };
}
