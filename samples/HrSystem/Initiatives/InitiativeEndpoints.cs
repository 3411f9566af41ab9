using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace HrSystem;

/// <summary>Initiatives: stored, fetched, changed and looked for.</summary>
internal static class InitiativeEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapGroup("").WithTags("Initiatives");
        api.MapGet("/initiatives", ListAsync).Produces<InitiativePage>().Described(new("Look for initiatives")
        {
            Refuses = [ProblemKind.Query],
        });
        api.MapPost("/initiatives", CreateAsync).Described(new("Store a new initiative")
        {
            TakesInitiative = true,
            Gives = new(201, "It is stored. The answer is the document in its canonical form.", PersonnelComponents.ChangeInitiative),
            Headers = ["ETag", "Location"],
            Refuses = [ProblemKind.Unreadable, ProblemKind.Exists, ProblemKind.TooLong, ProblemKind.MediaType, ProblemKind.Refused, ProblemKind.Full],
        });
        api.MapGet("/initiatives/{id:guid}", FetchAsync).Described(new("Fetch an initiative")
        {
            Gives = new(200, "The document in its canonical form, with its ETag.", PersonnelComponents.ChangeInitiative),
            Headers = ["ETag"],
            MayBeUnchanged = true,
            Refuses = [ProblemKind.NotFound],
        });
        api.MapPut("/initiatives/{id:guid}", ReplaceAsync).Described(new("Store a new version of an initiative")
        {
            TakesInitiative = true,
            Gives = new(200, "It is stored. The answer is the document in its canonical form.", PersonnelComponents.ChangeInitiative),
            Headers = ["ETag"],
            Refuses =
            [
                ProblemKind.Unreadable, ProblemKind.NotFound, ProblemKind.OtherId, ProblemKind.Stale, ProblemKind.TooLong, ProblemKind.MediaType,
                ProblemKind.Refused, ProblemKind.NoPrecondition, ProblemKind.Full,
            ],
        });
    }

    private static async Task<IResult> ListAsync(
        [AsParameters] InitiativeSearch search, [AsParameters] Asked asked, InitiativeList list, CancellationToken cancellation) =>
        TypedResults.Ok(await list.FindAsync(search, asked.On(), cancellation));

    private static async Task<IResult> CreateAsync(HttpRequest request, InitiativeStore store, IOptions<HrOptions> options, CancellationToken cancellation)
    {
        var initiative = await InitiativeBody.ReadAsync(request, options.Value.MaxDocumentBytes, cancellation);
        return new DocumentResult(await store.AddAsync(initiative, cancellation), StatusCodes.Status201Created);
    }

    private static async Task<IResult> FetchAsync(
        Guid id, [FromHeader(Name = "If-None-Match")] string? ifNoneMatch, InitiativeStore store, CancellationToken cancellation) =>
        new DocumentResult(await store.FindReadableAsync(id, cancellation));

    private static async Task<IResult> ReplaceAsync(
        Guid id,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        HttpRequest request,
        InitiativeStore store,
        IOptions<HrOptions> options,
        CancellationToken cancellation)
    {
        if (ifMatch is null)
        {
            throw new ProblemException(ProblemKind.NoPrecondition);
        }

        var initiative = await InitiativeBody.ReadAsync(request, options.Value.MaxDocumentBytes, cancellation);
        if (initiative.Id != id)
        {
            throw new ProblemException(ProblemKind.OtherId);
        }

        return new DocumentResult(await store.ReplaceAsync(initiative, request.GetTypedHeaders().IfMatch, cancellation));
    }
}
