using Aalborg.Personnel;
using Aalborg.Personnel.Serialization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HrSystem;

/// <summary>Pages for people.</summary>
internal static class PageEndpoints
{
    private const string Html = "text/html";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapGroup("").WithTags("Pages");
        api.MapGet("/", IndexAsync).ExcludeFromDescription();
        api.MapGet("/report", ReportOfAllAsync).Described(new("A report of the initiatives, with an overview first; of so many of them, with the address of the next ones in Link")
        {
            Gives = new(200, "A page.", ContentType: Html),
            Headers = ["Link"],
            Refuses = [ProblemKind.Query],
        });
        api.MapGet("/initiatives/{id:guid}/report", ReportAsync).Described(new("The report of an initiative")
        {
            Gives = new(200, "A page.", ContentType: Html),
            Refuses = [ProblemKind.Query, ProblemKind.NotFound],
        });
    }

    private static async Task<IResult> IndexAsync([AsParameters] Asked asked, InitiativeList list, CancellationToken cancellation) =>
        new IndexPage(await list.FindAsync(new(), asked.On(), cancellation), asked.Language());

    private static async Task<IResult> ReportAsync(Guid id, [AsParameters] Asked asked, InitiativeStore store, CancellationToken cancellation)
    {
        var (on, language) = (asked.On(), asked.Language());
        return new ReportPage([Check(await store.FindReadableAsync(id, cancellation), on)], language);
    }

    /// <summary>The rows come one at a time as the report is written: it tells of the first 500 and counts the rest. Where there are too many for one request, Link has the address of the report of the next ones.</summary>
    private static async Task<IResult> ReportOfAllAsync(
        [AsParameters] Asked asked, [FromQuery] string? after, InitiativeDatabase database, IOptions<HrOptions> options, CancellationToken cancellation)
    {
        var (on, language) = (asked.On(), asked.Language());
        var rows = database.Initiatives.AsNoTracking();
        if (new InitiativeSearch { AfterText = after }.After() is { } known)
        {
            rows = rows.Where(row => row.Id > known);
        }

        rows = rows.OrderBy(row => row.Id);
        var most = options.Value.MaxAssessed;
        var ends = await rows.Skip(most - 1).Take(2).Select(row => row.Id).ToListAsync(cancellation);
        return new ReportPage(rows.Take(most).AsEnumerable().Select(row => Check(row, on)), language)
        {
            Next = ends.Count == 2 ? $"/report?on={on:yyyy-MM-dd}&language={language.Tag()}&after={ends[0]}" : null,
        };
    }

    private static CheckResult Check(StoredInitiative row, DateOnly on)
    {
        var address = DocumentResult.AddressOf(row.Id);
        return row.TryRead() is { } initiative
            ? CheckResult.Of(address, initiative, AalborgPolicy.Rules.Assess(initiative, on))
            : CheckResult.Of(address, new CheckError { Message = ProblemKind.Damaged.Title });
    }
}
