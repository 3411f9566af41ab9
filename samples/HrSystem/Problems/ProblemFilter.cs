using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace HrSystem;

/// <summary>Makes an answer of what an endpoint could not do, in the language of the request.</summary>
internal static class ProblemFilter
{
    public static async ValueTask<object?> CatchAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (ProblemException problem)
        {
            return Answer(problem, context.HttpContext);
        }
    }

    private static ProblemHttpResult Answer(ProblemException problem, HttpContext http)
    {
        var language = AskedLanguage.Of(http.Request);
        var details = new ProblemDetails
        {
            Type = problem.Kind.Type,
            Title = problem.Kind.Title.In(language),
            Status = problem.Kind.Status,
            Detail = problem.Detail?.In(language),
        };
        if (problem.Entry?.Invoke(language) is var (name, value))
        {
            details.Extensions[name] = value;
        }

        http.Response.Headers.ContentLanguage = language.Tag();
        return TypedResults.Problem(details);
    }
}
