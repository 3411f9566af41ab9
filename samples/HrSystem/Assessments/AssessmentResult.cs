using Aalborg.Personnel;
using Aalborg.Personnel.Serialization;

namespace HrSystem;

/// <summary>Answers with an assessment, as <c>personnel check</c> writes the result of one document.</summary>
internal sealed class AssessmentResult(CheckResult result, Language language) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/json";
        httpContext.Response.Headers.ContentLanguage = language.Tag();
        return httpContext.Response.Body.WriteAsync(PersonnelJson.WriteResult(result, language), httpContext.RequestAborted).AsTask();
    }
}
