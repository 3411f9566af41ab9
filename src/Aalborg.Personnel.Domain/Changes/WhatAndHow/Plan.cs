namespace Aalborg.Personnel;

/// <summary>The plan: what happens when, and how it was adjusted along the way.</summary>
public sealed record Plan : Extensible, IDescribed<Plan>
{
    /// <summary>No plan yet.</summary>
    public static Plan Empty { get; } = new();

    /// <summary>The activities (aktiviteter).</summary>
    public ValueList<Activity> Activities { get; init; }

    /// <summary>The revisions (justeringer) of the plan.</summary>
    public ValueList<Revision> Revisions { get; init; }

    /// <inheritdoc />
    public static void Describe<TVisitor>(ref TVisitor visitor, Plan? owner)
        where TVisitor : struct, IMemberVisitor
    {
        for (var i = 0; visitor.Item("activities", owner?.Activities ?? default, i, out var activity); i++)
        {
            Activity.Describe(ref visitor, activity);
        }

        for (var i = 0; visitor.Item("revisions", owner?.Revisions ?? default, i, out var revision); i++)
        {
            Revision.Describe(ref visitor, revision);
        }

        visitor.Extensions(owner?.Extensions ?? default);
    }
}
