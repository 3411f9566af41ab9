using System.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;

namespace HrSystem;

/// <summary>Writes problems to who did not ask for JSON, too: a browser gets the same words as everybody. The framework's own writer goes by Accept, and comes first.</summary>
internal sealed class ProblemWriter : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) => true;

    public ValueTask WriteAsync(ProblemDetailsContext context)
    {
        var (http, problem) = (context.HttpContext, context.ProblemDetails);
        problem.Status ??= http.Response.StatusCode;
        problem.Title ??= ReasonPhrases.GetReasonPhrase(problem.Status.Value);
        problem.Extensions.TryAdd("traceId", Activity.Current?.Id ?? http.TraceIdentifier);
        ProblemKind.Complete(context);
        return new(http.Response.WriteAsJsonAsync(problem, options: null, "application/problem+json", http.RequestAborted));
    }
}
