using Aalborg.Personnel;
using Aalborg.Personnel.Reporting;
using Aalborg.Personnel.Serialization;
using Microsoft.EntityFrameworkCore;

namespace HrSystem;

/// <summary>Pages for people.</summary>
internal static class PageEndpoints
{
    private const string Html = "text/html";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapGroup("").WithTags("Pages");
        api.MapGet("/", IndexAsync).ExcludeFromDescription();
        api.MapGet("/report", ReportOfAll).Described(new("A report of the initiatives, with an overview first")
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
        return new ReportPage([Check(await store.FindAsync(id, cancellation), on)], language);
    }

    /// <summary>The rows come one at a time as the report is written: it tells of the first 500 and counts the rest.</summary>
    private static ReportPage ReportOfAll([AsParameters] Asked asked, InitiativeDatabase database)
    {
        var (on, language) = (asked.On(), asked.Language());
        return new(database.Initiatives.AsNoTracking().OrderBy(row => row.Id).AsEnumerable().Select(row => Check(row, on)), language);
    }

    private static CheckResult Check(StoredInitiative row, DateOnly on)
    {
        var initiative = row.Read();
        return CheckResult.Of(DocumentResult.AddressOf(row.Id), initiative, AalborgPolicy.Rules.Assess(initiative, on));
    }
}
