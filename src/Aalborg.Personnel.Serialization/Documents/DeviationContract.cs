namespace Aalborg.Personnel.Serialization;

/// <summary>Why a rule is set aside.</summary>
internal sealed class DeviationContract : DocumentContract<Deviation>
{
    private readonly TypedMember<Deviation, RuleId> _rule;
    private readonly TypedMember<Deviation, string> _reason;
    private readonly TypedMember<Deviation, string> _decidedBy;
    private readonly TypedMember<Deviation, DateOnly> _on;
    private readonly TypedMember<Deviation, DateOnly?> _until;

    private DeviationContract()
    {
        _rule = Rule("rule");
        _reason = Text("reason");
        _decidedBy = Text("decidedBy");
        _on = Date("on");
        _until = OptionalDate("until");
        WithExtensions();
    }

    public static DeviationContract Instance { get; } = new();

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
