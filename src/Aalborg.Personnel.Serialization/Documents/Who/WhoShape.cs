namespace Aalborg.Personnel.Serialization;

/// <summary>The section Vi ved hvem.</summary>
internal sealed class WhoShape : ExtensibleShape<Who>
{
    private readonly TypedMember<Who, ValueList<Stakeholder>> _stakeholders;
    private readonly TypedMember<Who, ValueList<UnaffectedLevel>> _unaffectedLevels;
    private readonly TypedMember<Who, ValueList<Decision>> _decisions;
    private readonly TypedMember<Who, ValueList<MedDiscussion>> _medDiscussions;

    private WhoShape()
    {
        _stakeholders = List("stakeholders", StakeholderShape.Instance, who => who.Stakeholders);
        _unaffectedLevels = List("unaffectedLevels", UnaffectedLevelShape.Instance, who => who.UnaffectedLevels);
        _decisions = List("decisions", DecisionShape.Instance, who => who.Decisions);
        _medDiscussions = List("medDiscussions", MedDiscussionShape.Instance, who => who.MedDiscussions);
        WithExtensions();
    }

    public static WhoShape Instance { get; } = new();

    protected override Who Create(in Slots slots) => new()
    {
        Stakeholders = _stakeholders.From(slots),
        UnaffectedLevels = _unaffectedLevels.From(slots),
        Decisions = _decisions.From(slots),
        MedDiscussions = _medDiscussions.From(slots),
        Extensions = Extensions(slots),
    };
}
