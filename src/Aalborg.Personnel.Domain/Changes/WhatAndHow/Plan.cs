namespace Aalborg.Personnel;

/// <summary>The plan: what happens when, and how it was adjusted along the way.</summary>
public sealed record Plan : Extensible
{
    /// <summary>No plan yet.</summary>
    public static Plan Empty { get; } = new();

    /// <summary>The activities (aktiviteter).</summary>
    public ValueList<Activity> Activities { get; init; }

    /// <summary>The revisions (justeringer) of the plan.</summary>
    public ValueList<Revision> Revisions { get; init; }
}
