using Aalborg.Personnel;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace HrSystem;

/// <summary>What is stored: one of each id, and no change that overwrites a change nobody has seen.</summary>
internal sealed class InitiativeStore(InitiativeDatabase database, TimeProvider clock)
{
    private const int ConstraintFailed = 19;

    /// <summary>The initiative with an id.</summary>
    /// <exception cref="ProblemException">There is none.</exception>
    public async Task<StoredInitiative> FindAsync(Guid id, CancellationToken cancellation) =>
        await database.Initiatives.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellation)
            ?? throw new ProblemException(ProblemKind.NotFound);

    /// <summary>The initiative with an id, seen to be one.</summary>
    /// <exception cref="ProblemException">There is none, or its row is damaged.</exception>
    public async Task<StoredInitiative> FindReadableAsync(Guid id, CancellationToken cancellation)
    {
        var row = await FindAsync(id, cancellation);
        _ = row.Read();
        return row;
    }

    /// <summary>Stores a new initiative.</summary>
    /// <exception cref="ProblemException">It may not be stored, or its id is taken.</exception>
    public async Task<StoredInitiative> AddAsync(ChangeInitiative initiative, CancellationToken cancellation)
    {
        Admission.Require(initiative, clock.Today());
        var row = StoredInitiative.Of(initiative);
        database.Initiatives.Add(row);
        try
        {
            await database.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException error) when (error.InnerException is SqliteException { SqliteErrorCode: ConstraintFailed })
        {
            throw new ProblemException(ProblemKind.Exists);
        }

        return row;
    }

    /// <summary>Stores a new version of the initiative that has one of the tags; between the look and the write, the database sees to it that nobody else writes.</summary>
    /// <exception cref="ProblemException">It may not be stored, is not there, or has another tag by now.</exception>
    public async Task<StoredInitiative> ReplaceAsync(ChangeInitiative initiative, IEnumerable<EntityTagHeaderValue> tags, CancellationToken cancellation)
    {
        Admission.Require(initiative, clock.Today());
        var row = await database.Initiatives.SingleOrDefaultAsync(one => one.Id == initiative.Id, cancellation)
            ?? throw new ProblemException(ProblemKind.NotFound);
        if (!DocumentTag.IsAmong(tags, row))
        {
            throw new ProblemException(ProblemKind.Stale);
        }

        row.Hold(initiative);
        try
        {
            await database.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new ProblemException(ProblemKind.Stale);
        }

        return row;
    }
}
