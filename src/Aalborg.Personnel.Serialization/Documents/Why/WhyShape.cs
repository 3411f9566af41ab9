namespace Aalborg.Personnel.Serialization;

/// <summary>The section Vi ved hvorfor.</summary>
internal sealed class WhyShape : ExtensibleShape<Why>
{
    private readonly TypedMember<Why, string?> _purpose;
    private readonly TypedMember<Why, DateOnly?> _explained;
    private readonly TypedMember<Why, ValueList<Goal>> _goals;
    private readonly TypedMember<Why, ValueList<Effect>> _effects;
    private readonly TypedMember<Why, string?> _today;
    private readonly TypedMember<Why, string?> _tomorrow;
    private readonly TypedMember<Why, ValueList<Strategy>> _strategies;

    private WhyShape()
    {
        _purpose = OptionalText("purpose", why => why.Purpose);
        _explained = OptionalDate("explained", why => why.Explained);
        _goals = List("goals", GoalShape.Instance, why => why.Goals);
        _effects = List("effects", EffectShape.Instance, why => why.Effects);
        _today = OptionalText("today", why => why.Today);
        _tomorrow = OptionalText("tomorrow", why => why.Tomorrow);
        _strategies = List("strategies", StrategyShape.Instance, why => why.Strategies);
        WithExtensions();
    }

    public static WhyShape Instance { get; } = new();

    protected override Why Create(in Slots slots) => new()
    {
        Purpose = _purpose.From(slots),
        Explained = _explained.From(slots),
        Goals = _goals.From(slots),
        Effects = _effects.From(slots),
        Today = _today.From(slots),
        Tomorrow = _tomorrow.From(slots),
        Strategies = _strategies.From(slots),
        Extensions = Extensions(slots),
    };
}
