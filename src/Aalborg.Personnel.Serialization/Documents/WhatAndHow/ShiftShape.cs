namespace Aalborg.Personnel.Serialization;

/// <summary>A change in goals or conditions.</summary>
internal sealed class ShiftShape : ExtensibleShape<Shift>
{
    private readonly TypedMember<Shift, string> _id;
    private readonly TypedMember<Shift, DateOnly> _on;
    private readonly TypedMember<Shift, ShiftArea> _in;
    private readonly TypedMember<Shift, string> _what;

    private ShiftShape()
    {
        _id = Text("id", shift => shift.Id);
        _on = Date("on", shift => shift.On);
        _in = Required("in", EnumKind<ShiftArea>.Instance, shift => shift.In);
        _what = Text("what", shift => shift.What);
        WithExtensions();
    }

    public static ShiftShape Instance { get; } = new();

    protected override Shift Create(in Slots slots) => new()
    {
        Id = _id.From(slots),
        On = _on.From(slots),
        In = _in.From(slots),
        What = _what.From(slots),
        Extensions = Extensions(slots),
    };
}
