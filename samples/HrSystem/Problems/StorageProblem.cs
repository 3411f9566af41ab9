using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace HrSystem;

/// <summary>What the database cannot do just now: others write to it for too long, or there is no room left.</summary>
internal static class StorageProblem
{
    private const int Busy = 5;

    private const int Locked = 6;

    private const int Full = 13;

    /// <summary>The kind of problem that an exception is, where it is one of these.</summary>
    public static ProblemKind? Of(Exception error) => (error as SqliteException ?? (error as DbUpdateException)?.InnerException as SqliteException)?.SqliteErrorCode switch
    {
        Busy or Locked => ProblemKind.Busy,
        Full => ProblemKind.Full,
        _ => null,
    };
}
