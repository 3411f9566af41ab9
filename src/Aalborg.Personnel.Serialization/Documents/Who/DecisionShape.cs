namespace Aalborg.Personnel.Serialization;

/// <summary>A decision.</summary>
internal sealed class DecisionShape : ExtensibleShape<Decision>
{
    private readonly TypedMember<Decision, string> _id;
    private readonly TypedMember<Decision, DateOnly> _on;
    private readonly TypedMember<Decision, string> _what;
    private readonly TypedMember<Decision, DecisionKind> _kind;
    private readonly TypedMember<Decision, ValueList<string>> _with;

    private DecisionShape()
    {
        _id = Text("id", decision => decision.Id);
        _on = Date("on", decision => decision.On);
        _what = Text("what", decision => decision.What);
        _kind = Optional("kind", EnumKind<DecisionKind>.Instance, decision => decision.Kind);
        _with = Texts("with", decision => decision.With);
        WithExtensions();
    }

    public static DecisionShape Instance { get; } = new();

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
