using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Cli.Tests;

public class PortfolioTests : CliTests
{
    private const string Group = """ "who":{"stakeholders":[{"id":"s","name":"Teamet","level":"employees","roles":["affected"]}]} """;

    private static string Other(string document, int number = 1) => document.Replace(Documents.Id, $"7d1f5c0e-2f53-4c0e-9a53-{number:x12}", StringComparison.Ordinal);

    private JsonObject Portfolio(params ReadOnlySpan<string> arguments) => JsonNode.Parse(World.Run(["portfolio", "--format", "json", .. arguments]).Text)!.AsObject();

    [Fact]
    public void Portfolio_json_is_one_indented_document()
    {
        var outcome = World.Run("portfolio", World.Write("a.json", Documents.Draft), "--format", "json");

        outcome.ExitStatus.Should().Be(0);
        outcome.Error.Should().BeEmpty();
        outcome.Text.Should().StartWith("{\n  \"schemaVersion\": \"1.0\",\n  \"on\": \"2026-02-15\",\n  \"from\": \"2026-02\",\n  \"months\": 12,\n  \"limit\": 3,\n  \"days\": 60,\n  \"initiatives\": 1,\n")
            .And.EndWith("\"duplicates\": []\n}\n");
    }

    [Fact]
    public void Portfolio_takes_its_numbers_from_the_options()
    {
        var starts = Documents.With($""" "timeline":{"{"}"starts":"2026-04-01"{"}"},{Group} """);
        var portfolio = Portfolio(World.Write("a.json", starts), "--on", "2026-03-10", "--from", "2026-04", "--months", "2", "--limit", "1", "--days", "22");

        $"{portfolio["on"]} {portfolio["from"]} {portfolio["months"]} {portfolio["limit"]} {portfolio["days"]}".Should().Be("2026-03-10 2026-04 2 1 22");
        portfolio["load"]![0]!["overloaded"]!.ToJsonString().Should().Be("""["2026-04","2026-05"]""");
        portfolio["due"]!.AsArray().Should().HaveCount(1);
    }

    [Theory]
    [InlineData("--months", "0")]
    [InlineData("--months", "61")]
    [InlineData("--months", "+1")]
    [InlineData("--limit", "0")]
    [InlineData("--limit", "101")]
    [InlineData("--days", "367")]
    [InlineData("--days", "1.0")]
    [InlineData("--from", "2026-1")]
    [InlineData("--from", "1899-12")]
    [InlineData("--from", "2200-01")]
    [InlineData("--on", "2200-01-01")]
    [InlineData("--format", "ndjson")]
    public void Portfolio_refuses_what_is_out_of_range(string option, string value)
    {
        var outcome = World.Run("portfolio", World.Write("a.json", Documents.Draft), option, value);

        outcome.ExitStatus.Should().Be(2);
        outcome.Output.Should().BeEmpty();
        outcome.Error.Should().Contain(option);
    }

    [Fact]
    public void Portfolio_counts_the_others_where_one_cannot_be_read()
    {
        var (a, b) = (World.Write("a.ndjson", $"{Documents.Draft}\n{Documents.Broken}\n{Other(Documents.Draft)}\n"), World.PathOf("b.json"));
        var outcome = World.Run("portfolio", a, b, "--format", "json");
        var portfolio = JsonNode.Parse(outcome.Text)!;

        outcome.ExitStatus.Should().Be(2);
        ((int)portfolio["initiatives"]!).Should().Be(2);
        portfolio["unreadable"]!.AsArray().Select(one => $"{one!["source"]} {one["error"]!["line"]}").Should().Equal($"{a}:2 2", $"{b} 1");
    }

    [Fact]
    public void Portfolio_of_nothing_is_written_and_unusable()
    {
        Directory.CreateDirectory(World.PathOf("empty"));
        var outcome = World.Run("portfolio", World.PathOf("empty"), "--format", "json");

        outcome.ExitStatus.Should().Be(2);
        outcome.Error.Should().Contain("no documents");
        outcome.Text.Should().Contain("\"initiatives\": 0");
    }

    [Fact]
    public void Portfolio_tells_duplicates_by_their_sources()
    {
        var (a, b) = (World.Write("a.json", Documents.Draft), World.Write("b.ndjson", $"{Documents.Purposeful}\n"));

        Portfolio(a, b, a)["duplicates"]!.ToJsonString().Should().Be(new JsonArray(new JsonObject
        {
            ["initiative"] = Documents.Id,
            ["sources"] = new JsonArray(a, $"{b}:1", a),
        }).ToJsonString());
    }

    [Fact]
    public void Portfolio_lenient_reads_what_has_unknown_members()
    {
        var misspelt = World.Write("a.json", Documents.Misspelt);

        World.Run("portfolio", misspelt).ExitStatus.Should().Be(2);
        World.Run("portfolio", misspelt, "--lenient").ExitStatus.Should().Be(0);
    }

    [Fact]
    public void Portfolio_output_goes_to_a_file()
    {
        var outcome = World.Run("portfolio", World.Write("a.json", Documents.Draft), "--format", "json", "--output", World.PathOf("out.json"));

        outcome.Output.Should().BeEmpty();
        File.ReadAllText(World.PathOf("out.json")).Should().Contain("\"initiatives\": 1");
    }

    [Theory]
    [InlineData("text", "Many changes at once\n")]
    [InlineData("markdown", "# Many changes at once\n")]
    [InlineData("html", "<!DOCTYPE html>\n")]
    public void Portfolio_is_written_for_people_too(string format, string start)
    {
        var outcome = World.Run("portfolio", World.Write("a.json", Documents.Draft), World.Write("b.json", Documents.Broken), "--format", format);

        outcome.ExitStatus.Should().Be(2);
        outcome.Text.Should().StartWith(start).And.Contain("Fælles vagtplan").And.Contain("Could not be read").And.NotContain(World.Folder);
    }

    [Fact]
    public void Portfolio_without_a_format_is_text() => World.Run("portfolio", World.Write("a.json", Documents.Draft)).Text.Should().StartWith("Many changes at once\n");

    [Fact]
    public void Calendar_is_what_is_due_in_the_days_asked_for()
    {
        var starts = World.Write("a.json", Documents.With(""" "timeline":{"starts":"2026-03-01"} """));
        var outcome = World.Run("calendar", starts, "--on", "2026-02-27", "--days", "2", "--language", "da");

        outcome.ExitStatus.Should().Be(0);
        outcome.Error.Should().BeEmpty();
        outcome.Text.Should().StartWith("BEGIN:VCALENDAR\r\n").And.Contain("SUMMARY:Forandringen begynder: Fælles vagtplan\r\n").And.Contain("DTSTAMP:20260227T000000Z");
        World.Run("calendar", starts, "--on", "2026-02-27", "--days", "1").Text.Should().NotContain("VEVENT");
        World.Run("calendar", starts).Text.Should().Contain("The change starts", "the days are 60 from today");
        World.Run("calendar", starts, "--days", "367").ExitStatus.Should().Be(2);
    }

    [Fact]
    public void Calendar_says_what_could_not_be_read_on_standard_error()
    {
        var broken = World.Write("b.json", Documents.Broken);
        var outcome = World.Run("calendar", World.Write("a.json", Documents.Draft), broken, World.PathOf("c.json"));

        outcome.ExitStatus.Should().Be(2);
        outcome.Text.Should().StartWith("BEGIN:VCALENDAR").And.EndWith("END:VCALENDAR\r\n");
        outcome.Error.Should().Contain($"{broken}:1:").And.Contain("no such file");
    }

    [Fact]
    public void Calendar_of_nothing_is_empty_and_unusable()
    {
        Directory.CreateDirectory(World.PathOf("empty"));
        var outcome = World.Run("calendar", World.PathOf("empty"));

        outcome.ExitStatus.Should().Be(2);
        outcome.Error.Should().Contain("no documents");
    }

    [Fact]
    public void Portfolio_csv_is_a_list_for_a_spreadsheet()
    {
        var path = World.Write("a.json", Documents.With($""" "timeline":{"{"}"starts":"2026-03-01"{"}"},{Group} """));

        World.Run("portfolio", path, "--format", "csv", "--months", "2").Text.Should().Be("\uFEFFLevel,Unit,UUID of the unit,Size,2026-02,2026-03,2026-02 high,2026-03 high\r\nemployees,,,,0,1,0,0\r\n");
        World.Run("portfolio", path, "--format", "csv", "--list", "due").Text.Should().Be(
            $"\uFEFFDate,What,Initiative,Title,Responsible,Place\r\n2026-03-01,the change starts,{Documents.Id},Fælles vagtplan,,/timeline/starts\r\n");
        World.Run("portfolio", path, "--list", "due").ExitStatus.Should().Be(2);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+45", "'+45")]
    [InlineData("-x", "'-x")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("=\\\"a\\\",b", "\"'=\"\"a\"\",b\"")]
    [InlineData("a\u202Eb", "a\uFFFDb")]
    public void Portfolio_csv_has_no_formulas(string title, string cell)
    {
        var path = World.Write("a.json", Documents.With(""" "timeline":{"starts":"2026-03-01"} """, title));

        World.Run("portfolio", path, "--format", "csv", "--list", "due").Text.Should().Contain($",{Documents.Id},{cell},,/timeline/starts\r\n");
    }
}
