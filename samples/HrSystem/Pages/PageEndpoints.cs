using Aalborg.Personnel;
using Aalborg.Personnel.Reporting;
using Aalborg.Personnel.Serialization;
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
        api.MapGet("/report", ReportOfAllAsync).Described(new("A report of the initiatives, with an overview first")
        {
            Gives = new(200, "A page.", ContentType: Html),
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
        return new ReportPage([Document(await store.FindAsync(id, cancellation), on)], language);
    }

    private static async Task<IResult> ReportOfAllAsync(
        [AsParameters] Asked asked, InitiativeDatabase database, IOptions<HrOptions> options, CancellationToken cancellation)
    {
        var (on, language) = (asked.On(), asked.Language());
        var rows = await database.Initiatives.AsNoTracking().OrderBy(row => row.Id).Take(options.Value.MaxPageSize).ToArrayAsync(cancellation);
        return new ReportPage(rows.Select(row => Document(row, on)), language);
    }

    private static ReportDocument Document(StoredInitiative row, DateOnly on)
    {
        var initiative = row.Read();
        return new(CheckResult.Of(DocumentResult.AddressOf(row.Id), AalborgPolicy.Rules.Assess(initiative, on)), initiative);
    }
}
