namespace Aalborg.Personnel.Serialization;

/// <summary>A discussion in MED.</summary>
internal sealed class MedDiscussionContract : DocumentContract<MedDiscussion>
{
    private readonly TypedMember<MedDiscussion, string> _committee;
    private readonly TypedMember<MedDiscussion, DateOnly> _on;
    private readonly TypedMember<MedDiscussion, DateOnly?> _informed;
    private readonly TypedMember<MedDiscussion, string?> _outcome;

    private MedDiscussionContract()
    {
        _committee = Text("committee");
        _on = Date("on");
        _informed = OptionalDate("informed");
        _outcome = OptionalText("outcome");
        WithExtensions();
    }

    public static MedDiscussionContract Instance { get; } = new();

    protected override MedDiscussion Create(in Slots slots) => new()
    {
        Committee = _committee.From(slots),
        On = _on.From(slots),
        Informed = _informed.From(slots),
        Outcome = _outcome.From(slots),
        Extensions = Extensions(slots),
    };
}
