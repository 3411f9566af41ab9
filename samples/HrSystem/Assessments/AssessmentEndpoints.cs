using System.ComponentModel;
using Aalborg.Personnel;
using Aalborg.Personnel.Serialization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace HrSystem;

/// <summary>What the rules say: of an initiative that is stored, and of one that is not.</summary>
internal static class AssessmentEndpoints
{
    private const string Before = "before";

    private const string BeforeSays = "Also say what is missing before this phase.";

    /// <summary>A stopped initiative is ready for nothing, so nobody asks what is missing before it is stopped.</summary>
    internal static readonly ChangePhase[] Gates = [.. Enum.GetValues<ChangePhase>().Where(phase => phase != ChangePhase.Stopped)];

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapGroup("").WithTags("Assessments");
        api.MapGet("/initiatives/{id:guid}/assessment", AssessStoredAsync).Described(new("Assess an initiative that is stored")
        {
            Gives = new(200, "What the rules say on the day.", PersonnelComponents.Result),
            Refuses = [ProblemKind.Query, ProblemKind.NotFound],
        });
        api.MapPost("/assess", AssessAsync).Described(new("Assess an initiative without storing it")
        {
            TakesInitiative = true,
            Gives = new(200, "What the rules say on the day.", PersonnelComponents.Result),
            Refuses = [ProblemKind.Query, ProblemKind.Unreadable, ProblemKind.TooLong, ProblemKind.MediaType],
        });
    }

    private static async Task<IResult> AssessStoredAsync(
        Guid id,
        [AsParameters] Asked asked,
        [FromQuery(Name = Before), Description(BeforeSays)] string? before,
        InitiativeStore store,
        CancellationToken cancellation)
    {
        var (on, language, gate) = (asked.On(), asked.Language(), AskedWord.Of(Before, before, Gates));
        var row = await store.FindAsync(id, cancellation);
        return Assess(row.Read(), DocumentResult.AddressOf(id), on, language, gate);
    }

    private static async Task<IResult> AssessAsync(
        [AsParameters] Asked asked,
        [FromQuery(Name = Before), Description(BeforeSays)] string? before,
        IOptions<HrOptions> options,
        CancellationToken cancellation)
    {
        var (on, language, gate) = (asked.On(), asked.Language(), AskedWord.Of(Before, before, Gates));
        var initiative = await InitiativeBody.ReadAsync(asked.Request, options.Value.MaxDocumentBytes, cancellation);
        return Assess(initiative, "/assess", on, language, gate);
    }

    private static AssessmentResult Assess(ChangeInitiative initiative, string source, DateOnly on, Language language, ChangePhase? before)
    {
        var assessment = AalborgPolicy.Rules.Assess(initiative, on);
        return new(CheckResult.Of(source, initiative, assessment) with { Before = before is { } phase ? assessment.ReadinessFor(phase) : null }, language);
    }
}
