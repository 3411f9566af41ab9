using System.Globalization;
using Aalborg.Personnel;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HrSystem;

/// <summary>Looks for initiatives: SQL finds those in a phase, and they are assessed one by one as they come, for what they look like on the day.</summary>
internal sealed class InitiativeList(InitiativeDatabase database, IOptions<HrOptions> options)
{
    /// <summary>Finds a page. One query, and no more in memory than the page.</summary>
    /// <exception cref="ProblemException">The search cannot be understood.</exception>
    public async Task<InitiativePage> FindAsync(InitiativeSearch search, DateOnly on, CancellationToken cancellation)
    {
        var (limit, verdict, principle) = (search.Limit(options.Value.MaxPageSize), search.Verdict(), search.Principle());
        var most = verdict is null ? Math.Min(limit, options.Value.MaxAssessed) : options.Value.MaxAssessed;
        var items = new List<InitiativeRow>();
        var damaged = new List<Guid>();
        var (assessed, last, isMore) = (0, Guid.Empty, false);
        await foreach (var row in Candidates(search, on).Take(most + 1).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            isMore = items.Count + damaged.Count == limit || assessed == most;
            if (isMore)
            {
                break;
            }

            (assessed, last) = (assessed + 1, row.Id);
            if (row.TryRead() is not { } initiative)
            {
                damaged.Add(row.Id);
                continue;
            }

            var assessment = AalborgPolicy.Rules.Assess(initiative, on);
            if (verdict is null || assessment.Verdicts.Any(one => one.Verdict == verdict && (principle is null || one.Principle == principle)))
            {
                items.Add(InitiativeRow.Of(initiative, assessment));
            }
        }

        return new(on, items, damaged, isMore ? AddressOfNext(search, on, last) : null);
    }

    private IQueryable<StoredInitiative> Candidates(InitiativeSearch search, DateOnly on)
    {
        var rows = database.Initiatives.AsNoTracking();
        if (search.Phase() is { } phase)
        {
            rows = rows.WhereIn(phase, on);
        }

        if (search.After() is { } after)
        {
            rows = rows.Where(row => row.Id > after);
        }

        return rows.OrderBy(row => row.Id);
    }

    /// <summary>The day is part of it: the pages of a list are of one day, also around midnight.</summary>
    private static string AddressOfNext(InitiativeSearch search, DateOnly on, Guid last) =>
        QueryHelpers.AddQueryString("/initiatives", new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["phase"] = search.PhaseText,
            ["verdict"] = search.VerdictText,
            ["principle"] = search.PrincipleText,
            ["on"] = on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["limit"] = search.LimitText,
            ["after"] = last.ToString(),
        });
}
