namespace Aalborg.Personnel.Serialization;

/// <summary>A decision.</summary>
internal sealed class DecisionContract : DocumentContract<Decision>
{
    private readonly TypedMember<Decision, string> _id;
    private readonly TypedMember<Decision, DateOnly> _on;
    private readonly TypedMember<Decision, string> _what;
    private readonly TypedMember<Decision, DecisionKind> _kind;
    private readonly TypedMember<Decision, ValueList<string>> _with;

    private DecisionContract()
    {
        _id = Id();
        _on = Date("on");
        _what = Text("what");
        _kind = Choice<DecisionKind>("kind");
        _with = Texts("with");
        WithExtensions();
    }

    public static DecisionContract Instance { get; } = new();

    protected override Decision Create(in Slots slots) => new()
    {
        Id = _id.From(slots),
        On = _on.From(slots),
        What = _what.From(slots),
        Kind = _kind.From(slots),
        With = _with.From(slots),
        Extensions = Extensions(slots),
    };
}
