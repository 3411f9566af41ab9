using Aalborg.Personnel;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace HrSystem;

/// <summary>Makes an answer of what could not be done, in the language of the request. What it does not know is a 500, and the only thing that is logged as an error.</summary>
internal sealed class ProblemHandler(IProblemDetailsService problems) : IExceptionHandler
{
    private const string RetryAfterSeconds = "5";

    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var problem = exception switch
        {
            ProblemException known => known,
            Microsoft.AspNetCore.Http.BadHttpRequestException bad when ProblemKind.Of(bad.StatusCode) is { } kind => new ProblemException(kind),
            _ => StorageProblem.Of(exception) is { } kind ? new ProblemException(kind) : null,
        };
        if (problem is null)
        {
            return new(false);
        }

        var response = httpContext.Response;
        response.StatusCode = problem.Kind.Status;
        if (problem.Kind == ProblemKind.Busy)
        {
            response.Headers.RetryAfter = RetryAfterSeconds;
        }

        return problems.TryWriteAsync(new() { HttpContext = httpContext, ProblemDetails = Details(problem, AskedLanguage.Of(httpContext.Request)) });
    }

    private static ProblemDetails Details(ProblemException problem, Language language)
    {
        var details = new ProblemDetails
        {
            Type = problem.Kind.Type,
            Title = problem.Kind.Title.In(language),
            Status = problem.Kind.Status,
            Detail = problem.Detail?.In(language),
        };
        foreach (var (name, value) in problem.Entries(language))
        {
            details.Extensions[name] = value;
        }

        return details;
    }
}
