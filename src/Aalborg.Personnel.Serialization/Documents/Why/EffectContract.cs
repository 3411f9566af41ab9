namespace Aalborg.Personnel.Serialization;

/// <summary>An effect.</summary>
internal sealed class EffectContract : DocumentContract<Effect>
{
    private readonly TypedMember<Effect, string> _id;
    private readonly TypedMember<Effect, string> _what;
    private readonly TypedMember<Effect, ValueList<string>> _for;
    private readonly TypedMember<Effect, DateOnly?> _due;
    private readonly TypedMember<Effect, EffectResult?> _result;

    private EffectContract()
    {
        _id = Id();
        _what = Text("what");
        _for = Texts("for");
        _due = OptionalDate("due");
        _result = Object("result", EffectResultContract.Instance);
        WithExtensions();
    }

    public static EffectContract Instance { get; } = new();

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
