namespace Aalborg.Personnel.Serialization;

/// <summary>What came of an effect.</summary>
internal sealed class EffectResultShape : ExtensibleShape<EffectResult>
{
    private readonly TypedMember<EffectResult, DateOnly> _on;
    private readonly TypedMember<EffectResult, string> _what;

    private EffectResultShape()
    {
        _on = Date("on", effectResult => effectResult.On);
        _what = Text("what", effectResult => effectResult.What);
        WithExtensions();
    }

    public static EffectResultShape Instance { get; } = new();

    protected override EffectResult Create(in Slots slots) => new()
    {
        On = _on.From(slots),
        What = _what.From(slots),
        Extensions = Extensions(slots),
    };
}
