namespace Aalborg.Personnel.Serialization;

/// <summary>A discussion in MED.</summary>
internal sealed class MedDiscussionShape : ExtensibleShape<MedDiscussion>
{
    private readonly TypedMember<MedDiscussion, string> _committee;
    private readonly TypedMember<MedDiscussion, DateOnly> _on;
    private readonly TypedMember<MedDiscussion, DateOnly?> _informed;
    private readonly TypedMember<MedDiscussion, string?> _outcome;

    private MedDiscussionShape()
    {
        _committee = Text("committee", medDiscussion => medDiscussion.Committee);
        _on = Date("on", medDiscussion => medDiscussion.On);
        _informed = OptionalDate("informed", medDiscussion => medDiscussion.Informed);
        _outcome = OptionalText("outcome", medDiscussion => medDiscussion.Outcome);
        WithExtensions();
    }

    public static MedDiscussionShape Instance { get; } = new();

    protected override MedDiscussion Create(in Slots slots) => new()
    {
        Committee = _committee.From(slots),
        On = _on.From(slots),
        Informed = _informed.From(slots),
        Outcome = _outcome.From(slots),
        Extensions = Extensions(slots),
    };
}
