namespace Aalborg.Personnel.Serialization;

/// <summary>The plan.</summary>
internal sealed class PlanShape : ExtensibleShape<Plan>
{
    private readonly TypedMember<Plan, ValueList<Activity>> _activities;
    private readonly TypedMember<Plan, ValueList<Revision>> _revisions;

    private PlanShape()
    {
        _activities = List("activities", ActivityShape.Instance, plan => plan.Activities);
        _revisions = List("revisions", RevisionShape.Instance, plan => plan.Revisions);
        WithExtensions();
    }

    public static PlanShape Instance { get; } = new();

    protected override Plan Create(in Slots slots) => new()
    {
        Activities = _activities.From(slots),
        Revisions = _revisions.From(slots),
        Extensions = Extensions(slots),
    };
}
