namespace Aalborg.Personnel.Serialization;

/// <summary>The plan.</summary>
internal sealed class PlanContract : DocumentContract<Plan>
{
    private readonly TypedMember<Plan, ValueList<Activity>> _activities;
    private readonly TypedMember<Plan, ValueList<Revision>> _revisions;

    private PlanContract()
    {
        _activities = List("activities", ActivityContract.Instance);
        _revisions = List("revisions", RevisionContract.Instance);
        WithExtensions();
    }

    public static PlanContract Instance { get; } = new();

    protected override Plan Create(in Slots slots) => new()
    {
        Activities = _activities.From(slots),
        Revisions = _revisions.From(slots),
        Extensions = Extensions(slots),
    };
}
