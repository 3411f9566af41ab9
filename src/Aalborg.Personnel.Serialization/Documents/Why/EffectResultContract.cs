namespace Aalborg.Personnel.Serialization;

/// <summary>What came of an effect.</summary>
internal sealed class EffectResultContract : DocumentContract<EffectResult>
{
    private readonly TypedMember<EffectResult, DateOnly> _on;
    private readonly TypedMember<EffectResult, string> _what;

    private EffectResultContract()
    {
        _on = Date("on");
        _what = Text("what");
        WithExtensions();
    }

    public static EffectResultContract Instance { get; } = new();

    protected override EffectResult Create(in Slots slots) => new()
    {
        On = _on.From(slots),
        What = _what.From(slots),
        Extensions = Extensions(slots),
    };
}
