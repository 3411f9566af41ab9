namespace Aalborg.Personnel.Serialization;

/// <summary>A revision of the plan.</summary>
internal sealed class RevisionContract : DocumentContract<Revision>
{
    private readonly TypedMember<Revision, string> _id;
    private readonly TypedMember<Revision, DateOnly> _on;
    private readonly TypedMember<Revision, ValueList<string>> _answers;
    private readonly TypedMember<Revision, RevisionOutcome> _outcome;
    private readonly TypedMember<Revision, string> _what;

    private RevisionContract()
    {
        _id = Id();
        _on = Date("on");
        _answers = Texts("answers");
        _outcome = Choice<RevisionOutcome>("outcome");
        _what = Text("what");
        WithExtensions();
    }

    public static RevisionContract Instance { get; } = new();

    protected override Revision Create(in Slots slots) => new()
    {
        Id = _id.From(slots),
        On = _on.From(slots),
        Answers = _answers.From(slots),
        Outcome = _outcome.From(slots),
        What = _what.From(slots),
        Extensions = Extensions(slots),
    };
}
