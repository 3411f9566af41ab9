using Aalborg.Personnel;

namespace HrSystem;

/// <summary>The phase on a day, for SQL: the dates are asked in the order in which <see cref="Timeline.PhaseOn"/> asks them. A date that is not known has not come.</summary>
internal static class InPhase
{
    public static IQueryable<StoredInitiative> WhereIn(this IQueryable<StoredInitiative> rows, ChangePhase phase, DateOnly on)
    {
        if (phase == ChangePhase.Stopped)
        {
            return rows.Where(row => row.Stopped <= on);
        }

        rows = rows.Where(row => row.Stopped == null || row.Stopped > on);
        if (phase == ChangePhase.Closed)
        {
            return rows.Where(row => row.Closed <= on);
        }

        rows = rows.Where(row => row.Closed == null || row.Closed > on);
        if (phase == ChangePhase.FollowUp)
        {
            return rows.Where(row => row.Ends < on);
        }

        rows = rows.Where(row => row.Ends == null || row.Ends >= on);
        if (phase == ChangePhase.Implementation)
        {
            return rows.Where(row => row.Starts <= on);
        }

        return phase == ChangePhase.Preparation
            ? rows.Where(row => row.Starts > on)
            : rows.Where(row => row.Starts == null);
    }
}
