using System.Text;
using Aalborg.Personnel;
using Aalborg.Personnel.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Documentation;

public class SerializationReadmeTests : PageTests
{
    [Fact]
    public void Example_writes_the_assessment_of_what_can_be_read()
    {
        File.WriteAllBytes("vagtplan.json", File.ReadAllBytes("idea.json"));

        Example();

        File["assessment.json"].Should().Contain("\"on\": \"2026-02-02\"");
        Console.Lines.Should().BeEmpty();
    }

    [Fact]
    public void Example_says_where_something_is_wrong()
    {
        File.WriteAllBytes("vagtplan.json", "{\"schemaVersion\":\n7}"u8.ToArray());

        Example();

        Console.Lines.Should().ContainSingle().Which.Should().StartWith("Line 2, position ").And.Contain(", /schemaVersion: ");
    }

    [Fact]
    public async Task Service_gives_the_assessment_of_what_is_posted()
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
        using var body = new StringContent(Encoding.UTF8.GetString(File.ReadAllBytes("idea.json")), Encoding.UTF8, "application/json");

        using var answer = await client.PostAsync(new Uri("/assessments?on=2026-03-02", UriKind.Relative), body);

        (await answer.Content.ReadAsStringAsync()).Should().Contain("\"on\":\"2026-03-02\"");
    }

    private void Example()
    {
        #region src/Aalborg.Personnel.Serialization/README.md 1
        var reading = PersonnelJson.TryReadInitiative(File.ReadAllBytes("vagtplan.json"));
        if (reading.Error is { } error)
        {
            Console.WriteLine($"Line {error.Line}, position {error.Position}, {error.Pointer}: {error.Problem(Language.English)}");
            return;
        }

        var assessment = AalborgPolicy.Rules.Assess(reading.Initiative!, on: new DateOnly(2026, 2, 2));
        File.WriteAllBytes("assessment.json", PersonnelJson.WriteAssessment(assessment, Language.Danish, indented: true));
        #endregion
    }
}
