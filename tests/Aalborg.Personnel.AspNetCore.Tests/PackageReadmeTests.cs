using System.Text;
using Aalborg.Personnel.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Aalborg.Personnel.AspNetCore.Tests;

/// <summary>The service that the README of Aalborg.Personnel.Serialization shows, as it stands there.</summary>
public class PackageReadmeTests
{
    [Fact]
    public async Task Service_gives_an_assessment()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        #region src/Aalborg.Personnel.Serialization/README.md 2
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.ConfigureForPersonnel(AalborgPolicy.Rules, Language.Danish));
        var app = builder.Build();
        app.MapPost("/assessments", (ChangeInitiative change, DateOnly on) => AalborgPolicy.Rules.Assess(change, on));
        #endregion
        await using var disposed = app;
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new(app.Urls.Single()) };
        using var body = new StringContent(File.ReadAllText(Repository.PathTo("samples/initiatives/idea.json")), Encoding.UTF8, "application/json");

        using var answer = await client.PostAsync(new Uri("/assessments?on=2026-03-02", UriKind.Relative), body);

        (await answer.Content.ReadAsStringAsync()).Should().Contain("\"on\":\"2026-03-02\"");
    }
}
