using System.Text;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization.Tests.Results;

public class ForecastJsonTests
{
    private static readonly DateOnly On = new(2026, 5, 1);

    private static readonly RuleProfile Profile = new() { Name = "Ældre", DiscussedInMed = new() { Committee = "Lokal-MED", On = On } };

    private static ChangeInitiative Initiative { get; } = Draft.Read(Draft.Json) with { Timeline = new() { Starts = new(2026, 5, 3) } };

    private static RuleBook Book { get; } = OwnRule.Book(null, new OwnRule("OWN-01", "/title", gate: ChangePhase.Implementation));

    private static string Written(RuleBook book, int days, params ForecastResult[] results)
    {
        using var output = new MemoryStream();
        PersonnelJson.WriteForecasts(output, results, book, On, days, Language.Danish);
        output.CanWrite.Should().BeTrue("it is not closed");
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static ForecastResult Of(string source, int days, RuleBook? book = null) =>
        ForecastResult.Of(source, Initiative, (book ?? Book).Forecast(Initiative, On, days));

    [Fact]
    public void WriteForecasts_writes_what_is_common_the_results_and_what_is_cited()
    {
        var written = Written(Book, 2, Of("a.json", 2));
        var finding = JsonNode.Parse(PersonnelJson.WriteAssessment(Book.Assess(Initiative, new(2026, 5, 3)), Language.Danish))!["findings"]![0]!.ToJsonString();

        JsonNode.DeepEquals(JsonNode.Parse(written), JsonNode.Parse($$"""
            {
              "schemaVersion": "1.0", "on": "2026-05-01", "days": 2,
              "results": [{
                "source": "a.json", "initiative": "{{Initiative.Id}}", "title": "{{Initiative.Title}}", "phase": "preparation",
                "events": [
                  { "on": "2026-05-03", "kind": "phase", "phase": "implementation" },
                  { "on": "2026-05-03", "kind": "finding", "finding": {{finding}}, "was": "open" }
                ]
              }],
              "cited": [{ "id": "O\"1", "da": "Hvorfor?" }]
            }
            """)).Should().BeTrue(because: "{0}", written);
        written.Should().StartWith("{\n  \"schemaVersion\": \"1.0\",\n  \"on\": \"2026-05-01\",\n  \"days\": 2,\n  \"results\": [\n    {\n      \"source\": \"a.json\",").And.EndWith("\n}\n");
    }

    [Fact]
    public void WriteForecasts_of_nothing_and_without_events()
    {
        Written(Book, 90).Should().Be("{\n  \"schemaVersion\": \"1.0\",\n  \"on\": \"2026-05-01\",\n  \"days\": 90,\n  \"results\": [],\n  \"cited\": []\n}\n");
        JsonNode.Parse(Written(Book, 1, Of("a", 1)))!["results"]![0]!.AsObject().Select(member => member.Key)
            .Should().Equal(["source", "initiative", "title", "phase", "events"], "there is nothing more");
    }

    [Fact]
    public void WriteForecasts_writes_results_in_their_order_and_each_sentence_once()
    {
        var error = CheckError.From(Failing.Read("{\n\"title\":1}"));
        var written = JsonNode.Parse(Written(Book, 2, Of("b", 2), ForecastResult.Of("x", error), Of("a", 2)))!;

        written["results"]!.AsArray().Select(result => (string?)result!["source"]).Should().Equal("b", "x", "a");
        written["results"]![1]!.ToJsonString().Should().Be("""{"source":"x","error":{"pointer":"/title","line":2,"position":9,"message":"Her ventes en tekst. Skriv cifrene i anf\u00F8rselstegn."}}""");
        written["cited"]!.AsArray().Should().ContainSingle();
    }

    [Fact]
    public void WriteForecasts_names_a_profile_that_is_in_force_on_the_date()
    {
        ((string?)JsonNode.Parse(Written(Book.TailoredBy(Profile), 2))!["profile"]).Should().Be("Ældre");
        JsonNode.Parse(Written(Book.TailoredBy(Profile with { DiscussedInMed = Profile.DiscussedInMed with { On = On.AddDays(1) } }), 2))!["profile"].Should().BeNull();
    }

    [Fact]
    public void WriteForecasts_says_how_many_events_there_are_more()
    {
        var many = OwnRule.Book(null, new OwnRule("OWN-01", "/title", times: 1_005, gate: ChangePhase.Implementation));
        var result = JsonNode.Parse(Written(many, 2, Of("a", 2, many)))!["results"]![0]!;

        result["events"]!.AsArray().Should().HaveCount(1_000);
        ((int)result["more"]!).Should().Be(6, "the phase is an event too");
    }

    [Fact]
    public void ForecastResult_refuses_what_is_not_there()
    {
        var forecast = Book.Forecast(Initiative, On, 1);

        FluentActions.Invoking(() => ForecastResult.Of(null!, Initiative, forecast)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ForecastResult.Of("a", null!, forecast)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ForecastResult.Of("a", Initiative, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ForecastResult.Of("a", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => PersonnelJson.WriteForecasts(null!, [], Book, On, 1, Language.Danish)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => PersonnelJson.WriteForecasts(Stream.Null, null!, Book, On, 1, Language.Danish)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => PersonnelJson.WriteForecasts(Stream.Null, [], null!, On, 1, Language.Danish)).Should().Throw<ArgumentNullException>();
    }
}
