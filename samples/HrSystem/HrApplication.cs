using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace HrSystem;

/// <summary>The application: its services, and the way a request goes through it.</summary>
internal static class HrApplication
{
    /// <summary>Builds the application; nothing is opened yet.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="clock">What says which day it is. The library is told; it never asks.</param>
    /// <returns>The application.</returns>
    public static WebApplication Build(string[] args, TimeProvider clock)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddCommandLine(args, HrOptions.Switches);
        AddServices(builder.Services, clock);

        var app = builder.Build();
        app.Use(SafeHeaders.AddAsync);
        app.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = StatusOf });
        app.UseStatusCodePages();
        app.UseRateLimiter();
        app.Use(RequestLimits.CheckAsync);
        app.Use(HeadAsGet.AnswerAsync);
        app.UseRouting();
        app.MapOpenApi();
        InitiativeEndpoints.Map(app);
        AssessmentEndpoints.Map(app);
        PageEndpoints.Map(app);
        return app;
    }

    /// <summary>A request that breaks HTTP itself is the client's mistake; what else is not foreseen is ours.</summary>
    private static int StatusOf(Exception error) => error is Microsoft.AspNetCore.Http.BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;

    private static void AddServices(IServiceCollection services, TimeProvider clock)
    {
        services.AddSingleton(clock);
        services.AddOptions<HrOptions>().BindConfiguration(HrOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<HrOptions>>((kestrel, hr) =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = hr.Value.MaxDocumentBytes;
            RequestLimits.Of(kestrel.Limits);
        });
        services.AddRateLimiter();
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<HrOptions>>(RequestLimits.Of);
        services.AddDbContext<InitiativeDatabase>((provider, options) => InitiativeDatabase.Configure(options, provider.GetRequiredService<IOptions<HrOptions>>().Value));
        services.AddScoped<InitiativeStore>();
        services.AddScoped<InitiativeList>();
        services.AddProblemDetails(options => options.CustomizeProblemDetails = ProblemKind.Complete);
        services.AddSingleton<IProblemDetailsWriter, ProblemWriter>();
        services.AddExceptionHandler<ProblemHandler>();
        services.AddOpenApi(PersonnelComponents.AddTo);
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        });
    }
}
