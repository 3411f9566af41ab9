using Aalborg.Personnel;

namespace HrSystem;

/// <summary>A kind of problem (RFC 9457): its status, its type, and what it is called.</summary>
internal sealed record ProblemKind(int Status, string Name, LocalizedText Title)
{
    public static ProblemKind Query { get; } = new(400, "query", Say("Et parameter kan ikke læses", "A parameter cannot be read"));

    public static ProblemKind Unreadable { get; } = new(400, "unreadable", Say("Dokumentet kan ikke læses", "The document cannot be read"));

    public static ProblemKind NotFound { get; } = new(404, "not-found", Say("Det findes ikke", "There is no such thing"));

    public static ProblemKind Exists { get; } = new(409, "exists", Say("Der er allerede et initiativ med det id", "There is an initiative with that id already"));

    public static ProblemKind OtherId { get; } = new(409, "other-id", Say("Dokumentet har et andet id end adressen", "The document has another id than the address"));

    public static ProblemKind Stale { get; } = new(412, "stale", Say("Initiativet er ændret siden", "The initiative has been changed since"));

    public static ProblemKind TooLong { get; } = new(413, "too-long", Say("Dokumentet er for langt", "The document is too long"));

    public static ProblemKind MediaType { get; } = new(415, "media-type", Say("Dokumentet skal være application/json i UTF-8", "The document has to be application/json in UTF-8"));

    public static ProblemKind Refused { get; } = new(422, "refused", Say("Dokumentet kan ikke gemmes, som det er", "The document cannot be stored as it is"));

    public static ProblemKind NoPrecondition { get; } = new(428, "no-precondition", Say("Sig med If-Match, hvad der rettes i", "Say with If-Match what is being changed"));

    /// <summary>The type that clients decide by. Texts may change; this does not.</summary>
    public string Type => $"urn:hr-system:problem:{Name}";

    /// <summary>Gives problems that the framework finds (an address that leads nowhere) the same form. Such an address is the client's own text, so it is not repeated.</summary>
    public static void Complete(ProblemDetailsContext context)
    {
        var (http, problem) = (context.HttpContext, context.ProblemDetails);
        problem.Instance = http.GetEndpoint() is null ? null : http.Request.Path;
        if (problem.Status == NotFound.Status)
        {
            problem.Type = NotFound.Type;
            problem.Title = NotFound.Title.In(AskedLanguage.Of(http.Request));
        }
    }

    private static LocalizedText Say(string danish, string english) => new() { Danish = danish, English = english };
}
