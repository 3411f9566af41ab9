namespace Aalborg.Personnel.Serialization;

/// <summary>The discussion in MED that a profile rests on.</summary>
internal sealed class ProfileDiscussionShape : ExtensibleShape<ProfileDiscussion>
{
    private readonly TypedMember<ProfileDiscussion, string> _committee;
    private readonly TypedMember<ProfileDiscussion, DateOnly> _on;

    private ProfileDiscussionShape()
    {
        _committee = Text("committee", profileDiscussion => profileDiscussion.Committee);
        _on = Date("on", profileDiscussion => profileDiscussion.On);
        WithExtensions();
    }

    public static ProfileDiscussionShape Instance { get; } = new();

    protected override ProfileDiscussion Create(in Slots slots) => new()
    {
        Committee = _committee.From(slots),
        On = _on.From(slots),
        Extensions = Extensions(slots),
    };
}
