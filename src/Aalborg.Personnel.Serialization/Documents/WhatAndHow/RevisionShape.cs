namespace Aalborg.Personnel.Serialization;

/// <summary>A revision of the plan.</summary>
internal sealed class RevisionShape : ExtensibleShape<Revision>
{
    private readonly TypedMember<Revision, string> _id;
    private readonly TypedMember<Revision, DateOnly> _on;
    private readonly TypedMember<Revision, ValueList<string>> _answers;
    private readonly TypedMember<Revision, RevisionOutcome> _outcome;
    private readonly TypedMember<Revision, string> _what;

    private RevisionShape()
    {
        _id = Text("id", revision => revision.Id);
        _on = Date("on", revision => revision.On);
        _answers = Texts("answers", revision => revision.Answers);
        _outcome = Required("outcome", EnumKind<RevisionOutcome>.Instance, revision => revision.Outcome);
        _what = Text("what", revision => revision.What);
        WithExtensions();
    }

    public static RevisionShape Instance { get; } = new();

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
