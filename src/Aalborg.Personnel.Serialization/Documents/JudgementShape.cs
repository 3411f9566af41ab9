namespace Aalborg.Personnel.Serialization;

/// <summary>People's answer to a judgement rule.</summary>
internal sealed class JudgementShape : ExtensibleShape<Judgement>
{
    private readonly TypedMember<Judgement, RuleId> _rule;
    private readonly TypedMember<Judgement, DateOnly> _on;
    private readonly TypedMember<Judgement, string> _judgedBy;
    private readonly TypedMember<Judgement, JudgementAnswer> _answer;
    private readonly TypedMember<Judgement, string?> _note;

    private JudgementShape()
    {
        _rule = Required("rule", RuleIdKind.Instance, judgement => judgement.Rule);
        _on = Date("on", judgement => judgement.On);
        _judgedBy = Text("judgedBy", judgement => judgement.JudgedBy);
        _answer = Optional("answer", EnumKind<JudgementAnswer>.Instance, judgement => judgement.Answer);
        _note = OptionalText("note", judgement => judgement.Note);
        WithExtensions();
    }

    public static JudgementShape Instance { get; } = new();

    protected override Judgement Create(in Slots slots) => new()
    {
        Rule = _rule.From(slots),
        On = _on.From(slots),
        JudgedBy = _judgedBy.From(slots),
        Answer = _answer.From(slots),
        Note = _note.From(slots),
        Extensions = Extensions(slots),
    };
}
