namespace Aalborg.Personnel.Serialization;

/// <summary>A change in goals or conditions.</summary>
internal sealed class ContextChangeContract : DocumentContract<ContextChange>
{
    private readonly TypedMember<ContextChange, string> _id;
    private readonly TypedMember<ContextChange, DateOnly> _on;
    private readonly TypedMember<ContextChange, ContextArea> _in;
    private readonly TypedMember<ContextChange, string> _what;

    private ContextChangeContract()
    {
        _id = Id();
        _on = Date("on");
        _in = Choice<ContextArea>("in");
        _what = Text("what");
        WithExtensions();
    }

    public static ContextChangeContract Instance { get; } = new();

    protected override ContextChange Create(in Slots slots) => new()
    {
        Id = _id.From(slots),
        On = _on.From(slots),
        In = _in.From(slots),
        What = _what.From(slots),
        Extensions = Extensions(slots),
    };
}
