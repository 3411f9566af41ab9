using System.Text;
using Aalborg.Personnel;
using Aalborg.Personnel.Reporting;
using Aalborg.Personnel.Serialization;
using Microsoft.AspNetCore.WebUtilities;

namespace HrSystem;

/// <summary>Answers with the report of one initiative, or of many, as a page.</summary>
internal sealed class ReportPage(IEnumerable<CheckResult> results, Language language) : IResult
{
    /// <summary>The address of the report of the next ones, where these are not all.</summary>
    public string? Next { get; init; }

    /// <summary>The report is written into a buffer (on disk where it is large) and sent from there: no thread waits for a slow client.</summary>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        httpContext.Response.Headers.ContentLanguage = language.Tag();
        if (Next is not null)
        {
            httpContext.Response.Headers.Link = $"<{Next}>; rel=\"next\"";
        }

        await using var buffer = new FileBufferingWriteStream();
        await using (var writer = new StreamWriter(buffer, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
        {
            PersonnelReport.WriteHtml(writer, results, language);
        }

        await buffer.DrainBufferAsync(httpContext.Response.Body, httpContext.RequestAborted);
    }
}
