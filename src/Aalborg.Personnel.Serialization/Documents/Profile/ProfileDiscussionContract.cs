namespace Aalborg.Personnel.Serialization;

/// <summary>The discussion in MED that a profile rests on.</summary>
internal sealed class ProfileDiscussionContract : ObjectContract<ProfileDiscussion>
{
    private readonly TypedMember<ProfileDiscussion, string> _committee;
    private readonly TypedMember<ProfileDiscussion, DateOnly> _on;
    private readonly TypedMember<ProfileDiscussion, ExtensionData> _extensions;

    private ProfileDiscussionContract()
    {
        _committee = Text("committee", profileDiscussion => profileDiscussion.Committee);
        _on = Date("on", profileDiscussion => profileDiscussion.On);
        _extensions = Extensions(owner => owner.Extensions);
    }

    public static ProfileDiscussionContract Instance { get; } = new();

    protected override ProfileDiscussion Create(in Slots slots) => new()
    {
        Committee = _committee.From(slots),
        On = _on.From(slots),
        Extensions = _extensions.From(slots),
    };
}
