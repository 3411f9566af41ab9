namespace Aalborg.Personnel.Serialization;

/// <summary>What the initiative is called in another system.</summary>
internal sealed class ExternalIdentifierShape : ExtensibleShape<ExternalIdentifier>
{
    private readonly TypedMember<ExternalIdentifier, string> _system;
    private readonly TypedMember<ExternalIdentifier, string> _value;

    private ExternalIdentifierShape()
    {
        _system = Text("system", externalIdentifier => externalIdentifier.System);
        _value = Text("value", externalIdentifier => externalIdentifier.Value);
        WithExtensions();
    }

    public static ExternalIdentifierShape Instance { get; } = new();

    protected override ExternalIdentifier Create(in Slots slots) => new()
    {
        System = _system.From(slots),
        Value = _value.From(slots),
        Extensions = Extensions(slots),
    };
}
