using Aalborg.Personnel.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Aalborg.Personnel.AspNetCore.Tests;

/// <summary>A small case system: a minimal API on a port of this machine.</summary>
internal sealed class CaseService : IAsyncDisposable
{
    private readonly WebApplication _app;

    private CaseService(WebApplication app)
    {
        _app = app;
        Client = new() { BaseAddress = new(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public static async Task<CaseService> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.ConfigureForPersonnel(AalborgPolicy.Rules, Language.Danish));
        var app = builder.Build();
        var cases = new Dictionary<string, CaseFile>(StringComparer.Ordinal);
        app.MapPost("/cases", (CaseFile file) => cases[file.CaseNumber] = file);
        app.MapGet("/cases/{number}", (string number) => cases[number]);
        app.MapPost("/assessments", (ChangeInitiative change, DateOnly on) => AalborgPolicy.Rules.Assess(change, on));
        await app.StartAsync().ConfigureAwait(false);
        return new(app);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync().ConfigureAwait(false);
    }
}
