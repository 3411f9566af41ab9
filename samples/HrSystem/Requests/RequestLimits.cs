using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace HrSystem;

/// <summary>What a request may take: so many a minute from one address, so many at a time from all, and no endless address or headers.</summary>
internal static class RequestLimits
{
    private const int MaxAddressBytes = 8 * 1024;

    private const int MaxHeaderBytes = 32 * 1024;

    /// <summary>The server itself refuses without a word what is longer still.</summary>
    public static void Of(KestrelServerLimits server)
    {
        server.MaxRequestLineSize = 8 * MaxAddressBytes;
        server.MaxRequestHeadersTotalSize = 4 * MaxHeaderBytes;
    }

    public static void Of(RateLimiterOptions limiter, IOptions<HrOptions> options)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (rejected, _) =>
        {
            var after = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var known) ? known : TimeSpan.FromSeconds(1);
            rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(after.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(http => RateLimitPartition.GetFixedWindowLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new() { PermitLimit = options.Value.MaxRequestsPerMinute, Window = TimeSpan.FromMinutes(1) })),
            PartitionedRateLimiter.Create<HttpContext, string>(_ => RateLimitPartition.GetConcurrencyLimiter(
                "", _ => new() { PermitLimit = options.Value.MaxRequestsAtOnce, QueueLimit = options.Value.MaxRequestsWaiting })));
    }

    /// <summary>Refuses an address or headers that are too long with a problem, in words.</summary>
    public static Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (request.Path.Value!.Length + request.QueryString.Value!.Length > MaxAddressBytes)
        {
            throw new ProblemException(ProblemKind.LongAddress);
        }

        return request.Headers.Sum(header => header.Key.Length + header.Value.Sum(value => value?.Length ?? 0)) > MaxHeaderBytes
            ? throw new ProblemException(ProblemKind.LongHeaders)
            : next(context);
    }
}
