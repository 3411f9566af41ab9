namespace Aalborg.Personnel.Serialization;

/// <summary>An effect.</summary>
internal sealed class EffectShape : ExtensibleShape<Effect>
{
    private readonly TypedMember<Effect, string> _id;
    private readonly TypedMember<Effect, string> _what;
    private readonly TypedMember<Effect, ValueList<string>> _for;
    private readonly TypedMember<Effect, DateOnly?> _due;
    private readonly TypedMember<Effect, EffectResult?> _result;

    private EffectShape()
    {
        _id = Text("id", effect => effect.Id);
        _what = Text("what", effect => effect.What);
        _for = Texts("for", effect => effect.For);
        _due = OptionalDate("due", effect => effect.Due);
        _result = Optional("result", EffectResultShape.Instance, effect => effect.Result);
        WithExtensions();
    }

    public static EffectShape Instance { get; } = new();

    protected override Effect Create(in Slots slots) => new()
    {
        Id = _id.From(slots),
        What = _what.From(slots),
        For = _for.From(slots),
        Due = _due.From(slots),
        Result = _result.From(slots),
        Extensions = Extensions(slots),
    };
}
