namespace Aalborg.Personnel.Serialization;

/// <summary>A change in goals or conditions.</summary>
internal sealed class ContextChangeShape : ExtensibleShape<ContextChange>
{
    private readonly TypedMember<ContextChange, string> _id;
    private readonly TypedMember<ContextChange, DateOnly> _on;
    private readonly TypedMember<ContextChange, ContextArea> _in;
    private readonly TypedMember<ContextChange, string> _what;

    private ContextChangeShape()
    {
        _id = Text("id", contextChange => contextChange.Id);
        _on = Date("on", contextChange => contextChange.On);
        _in = Required("in", EnumKind<ContextArea>.Instance, contextChange => contextChange.In);
        _what = Text("what", contextChange => contextChange.What);
        WithExtensions();
    }

    public static ContextChangeShape Instance { get; } = new();

    protected override ContextChange Create(in Slots slots) => new()
    {
        Id = _id.From(slots),
        On = _on.From(slots),
        In = _in.From(slots),
        What = _what.From(slots),
        Extensions = Extensions(slots),
    };
}
