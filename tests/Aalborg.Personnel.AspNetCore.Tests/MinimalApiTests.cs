using System.Net;
using System.Text;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.AspNetCore.Tests;

/// <summary>A minimal API that takes and gives change initiatives.</summary>
public class MinimalApiTests
{
    private const string Change =
        """{"schemaVersion":"1.0","id":"7d1f5c0e-2f53-4c0e-9a53-0f6a7c1f2b11","title":"Ny vagtplan på Sønderbro","timeline":{"starts":"2026-05-04"}}""";

    private const string Json = $$"""{"caseNumber":"S-1","change":{{Change}}}""";

    private static StringContent Body(string json) => new(json, Encoding.UTF8, "application/json");

    [Fact]
    public async Task Post_and_Get_give_the_initiative_back()
    {
        await using var service = await CaseService.StartAsync();

        using var posted = await service.Client.PostAsync(new Uri("/cases", UriKind.Relative), Body(Json));

        posted.StatusCode.Should().Be(HttpStatusCode.OK);
        (await service.Client.GetStringAsync(new Uri("/cases/S-1", UriKind.Relative))).Should().Be(Json);
    }

    [Fact]
    public async Task Post_gives_the_assessment_of_an_initiative()
    {
        await using var service = await CaseService.StartAsync();
        var on = new DateOnly(2026, 3, 2);

        using var posted = await service.Client.PostAsync(new Uri("/assessments?on=2026-03-02", UriKind.Relative), Body(Change));

        var assessment = AalborgPolicy.Rules.Assess(PersonnelJson.ReadInitiative(Encoding.UTF8.GetBytes(Change)), on);
        (await posted.Content.ReadAsByteArrayAsync()).Should().Equal(PersonnelJson.WriteAssessment(assessment, Language.Danish));
    }

    [Theory]
    [InlineData("2026-05-04", "4. maj")]
    [InlineData("\"schemaVersion\":\"1.0\",", "")]
    [InlineData("\"title\"", "\"titel\"")]
    [InlineData("\"Ny vagtplan på Sønderbro\",", "")]
    public async Task Post_of_what_is_wrong_is_a_bad_request(string right, string wrong)
    {
        await using var service = await CaseService.StartAsync();

        using var posted = await service.Client.PostAsync(new Uri("/cases", UriKind.Relative), Body(Json.Replace(right, wrong, StringComparison.Ordinal)));

        posted.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }
}
