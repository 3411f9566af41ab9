using Aalborg.Personnel;
using Microsoft.AspNetCore.Diagnostics;

namespace HrSystem;

/// <summary>A kind of problem (RFC 9457): its status, its type, and what it is called.</summary>
internal sealed record ProblemKind(int Status, string Name, LocalizedText Title)
{
    private const string Namespace = "urn:hr-system:problem:";

    public static ProblemKind Query { get; } = new(400, "query", Say("Et parameter kan ikke læses", "A parameter cannot be read"));

    public static ProblemKind Unreadable { get; } = new(400, "unreadable", Say("Dokumentet kan ikke læses", "The document cannot be read"));

    public static ProblemKind Request { get; } = new(400, "request", Say("Det er ikke en gyldig HTTP-forespørgsel", "It is no valid HTTP request"));

    public static ProblemKind NotFound { get; } = new(404, "not-found", Say("Det findes ikke", "There is no such thing"));

    public static ProblemKind Method { get; } = new(405, "method", Say("Det kan man ikke gøre her", "That cannot be done here"));

    public static ProblemKind Slow { get; } = new(408, "slow", Say("Forespørgslen kom for langsomt", "The request came too slowly"));

    public static ProblemKind Exists { get; } = new(409, "exists", Say("Der er allerede et initiativ med det id", "There is an initiative with that id already"));

    public static ProblemKind OtherId { get; } = new(409, "other-id", Say("Dokumentet har et andet id end adressen", "The document has another id than the address"));

    public static ProblemKind Stale { get; } = new(412, "stale", Say("Initiativet er ændret siden", "The initiative has been changed since"));

    public static ProblemKind TooLong { get; } = new(413, "too-long", Say("Dokumentet er for langt", "The document is too long"));

    public static ProblemKind LongAddress { get; } = new(414, "long-address", Say("Adressen er for lang", "The address is too long"));

    public static ProblemKind MediaType { get; } = new(415, "media-type", Say("Dokumentet skal være application/json i UTF-8", "The document has to be application/json in UTF-8"));

    public static ProblemKind Refused { get; } = new(422, "refused", Say("Dokumentet kan ikke gemmes, som det er", "The document cannot be stored as it is"));

    public static ProblemKind NoPrecondition { get; } = new(428, "no-precondition", Say("Sig med If-Match, hvad der rettes i", "Say with If-Match what is being changed"));

    public static ProblemKind TooMany { get; } = new(429, "too-many", Say("Der er for mange forespørgsler lige nu", "There are too many requests just now"));

    public static ProblemKind LongHeaders { get; } = new(431, "long-headers", Say("Forespørgslens headere er for lange", "The headers of the request are too long"));

    public static ProblemKind Failed { get; } = new(500, "failed", Say("Noget gik galt hos os", "Something went wrong on our side"));

    public static ProblemKind Damaged { get; } = new(500, "damaged", Say("Initiativet er beskadiget i databasen", "The initiative is damaged in the database"));

    public static ProblemKind Busy { get; } = new(503, "busy", Say("Databasen er optaget", "The database is busy"));

    public static ProblemKind Full { get; } = new(507, "full", Say("Der er ikke plads i databasen", "There is no room in the database"));

    /// <summary>What every request may be answered with.</summary>
    public static IReadOnlyList<ProblemKind> Anywhere { get; } = [TooMany, Failed, Busy];

    private static ProblemKind[] OfTheFramework { get; } = [Request, NotFound, Method, Slow, TooLong, LongAddress, MediaType, TooMany, LongHeaders, Failed, Busy];

    /// <summary>The type that clients decide by. Texts may change; this does not.</summary>
    public string Type => Namespace + Name;

    /// <summary>Gives problems that the framework finds (an address that leads nowhere) the same form. Such an address is the client's own text, so it is not repeated.</summary>
    public static void Complete(ProblemDetailsContext context)
    {
        var (http, problem) = (context.HttpContext, context.ProblemDetails);
        var language = AskedLanguage.Of(http.Request);
        var isOurs = (http.GetEndpoint() ?? http.Features.Get<IExceptionHandlerFeature>()?.Endpoint) is not null;
        problem.Instance = isOurs ? http.Request.Path.Value : null;
        http.Response.Headers.ContentLanguage = language.Tag();
        if (Of(problem.Status ?? http.Response.StatusCode) is { } kind && problem.Type?.StartsWith(Namespace, StringComparison.Ordinal) is not true)
        {
            problem.Type = kind.Type;
            problem.Title = kind.Title.In(language);
        }
    }

    /// <summary>The kind of problem that the framework means by a status.</summary>
    public static ProblemKind? Of(int status) => OfTheFramework.FirstOrDefault(kind => kind.Status == status);

    private static LocalizedText Say(string danish, string english) => new() { Danish = danish, English = english };
}
