namespace Aalborg.Personnel.Serialization;

/// <summary>People's answer to a judgement rule.</summary>
internal sealed class JudgementContract : DocumentContract<Judgement>
{
    private readonly TypedMember<Judgement, RuleId> _rule;
    private readonly TypedMember<Judgement, DateOnly> _on;
    private readonly TypedMember<Judgement, string> _judgedBy;
    private readonly TypedMember<Judgement, JudgementAnswer> _answer;
    private readonly TypedMember<Judgement, string?> _note;

    private JudgementContract()
    {
        _rule = Rule("rule");
        _on = Date("on");
        _judgedBy = Text("judgedBy");
        _answer = Choice<JudgementAnswer>("answer");
        _note = OptionalText("note");
        WithExtensions();
    }

    public static JudgementContract Instance { get; } = new();

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
