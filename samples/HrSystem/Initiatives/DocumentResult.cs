namespace HrSystem;

/// <summary>Answers with the document as it is stored, and its ETag.</summary>
internal sealed class DocumentResult(StoredInitiative row, int status = StatusCodes.Status200OK) : IResult
{
    public static string AddressOf(Guid id) => $"/initiatives/{id}";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, response) = (httpContext.Request, httpContext.Response);
        response.GetTypedHeaders().ETag = DocumentTag.Of(row);
        response.Headers.CacheControl = "private, no-cache";
        if (HttpMethods.IsGet(request.Method) && DocumentTag.IsKnown(request.GetTypedHeaders().IfNoneMatch, row))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.StatusCode = status;
        response.ContentType = "application/json";
        if (status == StatusCodes.Status201Created)
        {
            response.Headers.Location = AddressOf(row.Id);
        }

        response.Headers.ContentLocation = AddressOf(row.Id);
        return response.WriteAsync(row.Json, httpContext.RequestAborted);
    }
}
