namespace Aalborg.Personnel.Serialization;

/// <summary>Why a rule is set aside.</summary>
internal sealed class DeviationShape : ExtensibleShape<Deviation>
{
    private readonly TypedMember<Deviation, RuleId> _rule;
    private readonly TypedMember<Deviation, string> _reason;
    private readonly TypedMember<Deviation, string> _decidedBy;
    private readonly TypedMember<Deviation, DateOnly> _on;
    private readonly TypedMember<Deviation, DateOnly?> _until;

    private DeviationShape()
    {
        _rule = Required("rule", RuleIdKind.Instance, deviation => deviation.Rule);
        _reason = Text("reason", deviation => deviation.Reason);
        _decidedBy = Text("decidedBy", deviation => deviation.DecidedBy);
        _on = Date("on", deviation => deviation.On);
        _until = OptionalDate("until", deviation => deviation.Until);
        WithExtensions();
    }

    public static DeviationShape Instance { get; } = new();

    protected override Deviation Create(in Slots slots) => new()
    {
        Rule = _rule.From(slots),
        Reason = _reason.From(slots),
        DecidedBy = _decidedBy.From(slots),
        On = _on.From(slots),
        Until = _until.From(slots),
        Extensions = Extensions(slots),
    };
}
