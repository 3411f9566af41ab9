using Aalborg.Personnel;
using Aalborg.Personnel.Serialization;
using Microsoft.Net.Http.Headers;

namespace HrSystem;

/// <summary>The initiative that a request brings.</summary>
internal static class InitiativeBody
{
    /// <summary>Reads it, strictly.</summary>
    /// <exception cref="ProblemException">It is no JSON by its own account, too long, or cannot be read.</exception>
    public static async Task<ChangeInitiative> ReadAsync(HttpRequest request, int maxBytes, CancellationToken cancellation)
    {
        if (!IsPlainJson(request))
        {
            throw new ProblemException(ProblemKind.MediaType);
        }

        try
        {
            var reading = await PersonnelJson.TryReadInitiativeAsync(request.Body, new() { MaxDocumentBytes = maxBytes }, cancellation);
            return reading.IsRead ? reading.Initiative : throw ProblemException.Unreadable(reading.Error);
        }
        catch (BadHttpRequestException error) when (error.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw ProblemException.TooLong(maxBytes);
        }
    }

    /// <summary>JSON is UTF-8 (RFC 8259); a compressed body would have to be unpacked with a limit of its own.</summary>
    private static bool IsPlainJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        && request.Headers.ContentEncoding.Count == 0;
}
