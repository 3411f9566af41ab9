using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Cli.Tests;

public class ForecastTests : CliTests
{
    /// <summary>COM-06 fails from 17 March 2026 on: 30 days and one after it was received.</summary>
    private static readonly string Asked = Documents.With(""" "communication":{"input":[{"id":"i","received":"2026-02-14","content":"Hvorfor?"}]} """);

    private JsonNode Forecast(string document, params ReadOnlySpan<string> options)
    {
        var outcome = World.Run(["forecast", World.Write("a.json", document), "--format", "json", .. options]);
        outcome.ExitStatus.Should().Be(0);
        outcome.Error.Should().BeEmpty();
        return JsonNode.Parse(outcome.Text)!;
    }

    private static IEnumerable<string> Events(JsonNode forecast) => forecast["results"]![0]!["events"]!.AsArray().Select(happens =>
        $"{happens!["on"]} {happens["phase"] ?? $"{happens["finding"]!["rule"]} was {happens["was"] ?? "nothing"}"}");

    [Fact]
    public void Forecast_looks_ninety_days_ahead_from_today()
    {
        var forecast = Forecast(Asked);

        forecast.AsObject().Select(member => member.Key).Should().Equal("schemaVersion", "on", "days", "results", "cited");
        ((string?)forecast["on"]).Should().Be("2026-02-15");
        ((int)forecast["days"]!).Should().Be(90);
        Events(forecast).Should().Equal("2026-03-17 COM-06 was open");
        forecast["cited"]!.AsArray().Select(statement => (string?)statement!["id"]).Should().Equal("C31");
    }

    [Theory]
    [InlineData("29", false)]
    [InlineData("30", true)]
    public void Forecast_looks_as_many_days_ahead_as_asked(string days, bool isTold) =>
        Events(Forecast(Asked, "--days", days)).Any().Should().Be(isTold);

    [Fact]
    public void Forecast_looks_ahead_from_the_date_asked_about() =>
        Events(Forecast(Asked, "--on", "2026-03-16", "--days", "1")).Should().Equal("2026-03-17 COM-06 was open");

    [Fact]
    public void Forecast_tells_phases_before_findings() =>
        Events(Forecast(Documents.With(""" "timeline":{"starts":"2026-03-02"} """))).First().Should().Be("2026-03-02 implementation");

    [Fact]
    public void Forecast_goes_by_a_profile_from_its_day()
    {
        var profile = World.Write("p", """{"schemaVersion":"1.0","name":"Hjemmeplejen","discussedInMed":{"committee":"Lokal-MED","on":"2026-03-01"},"parameters":{"answerWithinDays":7}}""");

        var forecast = Forecast(Asked, "--profile", profile);
        Events(forecast).Should().Equal("2026-03-01 COM-06 was open");
        forecast["profile"].Should().BeNull();
        ((string?)Forecast(Asked, "--profile", profile, "--on", "2026-03-01")["profile"]).Should().Be("Hjemmeplejen");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("367")]
    [InlineData("-1")]
    [InlineData("ten")]
    [InlineData("1.5")]
    [InlineData("99999999999")]
    public void Forecast_takes_days_from_1_to_366(string days)
    {
        var outcome = World.Run("forecast", World.Write("a.json", Asked), "--format", "json", $"--days={days}");

        outcome.ExitStatus.Should().Be(2);
        outcome.Output.Should().BeEmpty();
        outcome.Error.Should().Contain("--days takes a whole number from 1 to 366.");
    }

    [Fact]
    public void Forecast_of_what_cannot_be_read_is_status_2_and_tells_the_others()
    {
        var outcome = World.Run("forecast", World.Write("a.json", Documents.Broken), World.PathOf("none.json"), World.Write("b.json", Asked), "--format", "json");
        var results = JsonNode.Parse(outcome.Text)!["results"]!.AsArray();

        outcome.ExitStatus.Should().Be(2);
        results.Select(result => result!["error"] is not null).Should().Equal(true, true, false);
        results[2]!["events"]!.AsArray().Should().ContainSingle();
    }

    [Fact]
    public void Forecast_of_no_document_is_status_2()
    {
        var outcome = World.Run("forecast", World.Write("a.ndjson", "\n"), "--format", "json");

        outcome.ExitStatus.Should().Be(2);
        outcome.Error.Should().Contain("There are no documents.");
        JsonNode.Parse(outcome.Text)!["results"]!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public void Forecast_ignores_unknown_members_only_when_asked_to()
    {
        var path = World.Write("a.json", Documents.Misspelt);

        World.Run("forecast", path, "--format", "json").ExitStatus.Should().Be(2);
        World.Run("forecast", path, "--format", "json", "--lenient").ExitStatus.Should().Be(0);
    }

    [Theory]
    [InlineData("text", "Fælles vagtplan\n")]
    [InlineData("markdown", "# Fælles vagtplan\n")]
    [InlineData("html", "<!DOCTYPE html>")]
    public void Forecast_is_told_to_people(string format, string start)
    {
        var outcome = World.Run("forecast", World.Write("a.json", Asked), "--format", format);

        outcome.ExitStatus.Should().Be(0);
        outcome.Text.Should().StartWith(start).And.Contain("17 March 2026");
        outcome.Text.Contains("COM-06", StringComparison.Ordinal).Should().BeTrue();
    }

    [Fact]
    public void Forecast_is_text_unless_something_else_is_asked_for()
    {
        var path = World.Write("a.json", Asked);

        World.Run("forecast", path).Text.Should().Be(World.Run("forecast", path, "--format", "text").Text);
    }
}
