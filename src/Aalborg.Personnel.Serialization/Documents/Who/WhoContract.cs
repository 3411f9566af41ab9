namespace Aalborg.Personnel.Serialization;

/// <summary>The section Vi ved hvem.</summary>
internal sealed class WhoContract : DocumentContract<Who>
{
    private readonly TypedMember<Who, ValueList<Stakeholder>> _stakeholders;
    private readonly TypedMember<Who, ValueList<UnaffectedLevel>> _unaffectedLevels;
    private readonly TypedMember<Who, ValueList<Decision>> _decisions;
    private readonly TypedMember<Who, ValueList<MedDiscussion>> _medDiscussions;

    private WhoContract()
    {
        _stakeholders = List("stakeholders", StakeholderContract.Instance);
        _unaffectedLevels = List("unaffectedLevels", UnaffectedLevelContract.Instance);
        _decisions = List("decisions", DecisionContract.Instance);
        _medDiscussions = List("medDiscussions", MedDiscussionContract.Instance);
        WithExtensions();
    }

    public static WhoContract Instance { get; } = new();

    protected override Who Create(in Slots slots) => new()
    {
        Stakeholders = _stakeholders.From(slots),
        UnaffectedLevels = _unaffectedLevels.From(slots),
        Decisions = _decisions.From(slots),
        MedDiscussions = _medDiscussions.From(slots),
        Extensions = Extensions(slots),
    };
}
