using Aalborg.Personnel;

namespace DroppedResult;

/// <summary>Three results that are dropped, and two that are not.</summary>
public static class Dropped
{
    public static ChangeInitiative Started(ChangeInitiative change, ChangeInitiative? other, DateOnly date)
    {
        change.Start(date);
        other?.Start(date);
        Action<ChangeInitiative> start = one => one.Start(date);
        start(change);
        _ = change.Start(date);
        return change.Start(date);
    }
}
