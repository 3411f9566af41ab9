namespace Aalborg.Personnel.Serialization;

/// <summary>The section Vi ved hvorfor.</summary>
internal sealed class WhyContract : DocumentContract<Why>
{
    private readonly TypedMember<Why, string?> _purpose;
    private readonly TypedMember<Why, DateOnly?> _explained;
    private readonly TypedMember<Why, ValueList<Goal>> _goals;
    private readonly TypedMember<Why, ValueList<Effect>> _effects;
    private readonly TypedMember<Why, string?> _today;
    private readonly TypedMember<Why, string?> _tomorrow;
    private readonly TypedMember<Why, ValueList<Strategy>> _strategies;

    private WhyContract()
    {
        _purpose = OptionalText("purpose");
        _explained = OptionalDate("explained");
        _goals = List("goals", GoalContract.Instance);
        _effects = List("effects", EffectContract.Instance);
        _today = OptionalText("today");
        _tomorrow = OptionalText("tomorrow");
        _strategies = List("strategies", StrategyContract.Instance);
        WithExtensions();
    }

    public static WhyContract Instance { get; } = new();

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
