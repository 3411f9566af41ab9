using System.Text;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Cli.Tests;

public class JsonFormatTests : CliTests
{
    private static readonly string[] Rules =
    [
        .. IdsOf("WHY", 13), .. IdsOf("WHO", 16), .. IdsOf("HOW", 16), .. IdsOf("COM", 12), .. IdsOf("DOC", 6),
    ];

    private static IEnumerable<string> IdsOf(string prefix, int count) => Enumerable.Range(1, count).Select(number => $"{prefix}-{number:00}");

    private static string[] MembersOf(JsonNode? node) => [.. node!.AsObject().Select(member => member.Key)];

    private JsonObject ResultOf(string document, params ReadOnlySpan<string> options) =>
        World.CheckInput(document, ["--format", "ndjson", .. options]).Result;

    [Fact]
    public void Check_json_is_one_document_with_the_results_in_input_order()
    {
        var (a, b) = (World.Write("a.ndjson", $"{Documents.Draft}\n{Documents.Broken}\n"), World.Write("b.json", Documents.Purposeful));
        var document = JsonNode.Parse(World.Check(b, a, "--format", "json").Text);

        MembersOf(document).Should().Equal("results", "cited");
        document!["results"]!.AsArray().Select(result => (string?)result!["source"]).Should().Equal(b, $"{a}:1", $"{a}:2");
    }

    [Fact]
    public void Check_ndjson_is_a_line_a_result_and_says_the_same_as_json()
    {
        string[] inputs = [World.Write("a.ndjson", $"{Documents.WithError}\n{Documents.Broken}\n"), World.Write("b.json", Documents.Draft)];
        var lines = World.Check([.. inputs, "--format", "ndjson", "--before", "closed"]);
        var document = JsonNode.Parse(World.Check([.. inputs, "--format", "json", "--before", "closed"]).Text);

        lines.Lines.Should().HaveCount(3);
        JsonNode.DeepEquals(new JsonArray([.. lines.Results]), document!["results"]).Should().BeTrue();
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("sarif")]
    public void Check_output_is_utf8_without_byte_order_mark_and_with_line_feeds(string format)
    {
        World.Language = Language.Danish;
        var outcome = World.CheckInput($"{Documents.Draft}\n{Documents.WithError}\n", "--format", format);

        outcome.Output[0].Should().NotBe(0xEF);
        outcome.Text.Should().NotContain("\uFEFF").And.NotContain("\r").And.EndWith("\n").And.NotEndWith("\n\n").And.Contain("Formålet med");
    }

    [Fact]
    public void Check_json_escapes_only_what_must_be()
    {
        var path = World.Write("blåbærgrød's \"<&+>\".json", Documents.Draft);

        World.Check(path, "--format", "ndjson").Text.Should().Contain("blåbærgrød's \\\"<&+>\\\".json\"");
    }

    [Fact]
    public void Check_result_has_its_members_in_order() =>
        MembersOf(ResultOf(Documents.Misspelt, "--lenient", "--before", "closed")).Should()
            .BeEquivalentTo("source", "assessment", "before", "ignored").And.HaveElementAt(0, "source").And.HaveElementAt(1, "assessment");

    [Fact]
    public void Check_result_has_no_more_than_was_asked_for() => MembersOf(ResultOf(Documents.Draft)).Should().Equal("source", "assessment");

    [Fact]
    public void Check_assessment_has_its_members_in_order()
    {
        var assessment = ResultOf(Documents.Draft)["assessment"];

        MembersOf(assessment).Except(["policyVersion"], StringComparer.Ordinal).Should().Equal(
            "schemaVersion", "initiative", "title", "policy", "ruleBook", "on", "phase", "verdicts", "questions", "rules", "findings");
        ((string?)assessment!["schemaVersion"]).Should().Be("1.0");
        ((string?)assessment["initiative"]).Should().Be(Documents.Id);
        ((string?)assessment["policy"]).Should().Be("delpolitik-om-forandringer");
        ((string?)assessment["ruleBook"]).Should().Be("aalborg");
        ((string?)assessment["on"]).Should().Be("2026-02-15");
        ((string?)assessment["phase"]).Should().Be("idea");
    }

    [Fact]
    public void Check_assessment_has_four_verdicts_seven_questions_and_every_rule_in_order()
    {
        var assessment = ResultOf(Documents.Purposeful)["assessment"]!;

        assessment["verdicts"]!.AsArray().Select(verdict => $"{verdict!["principle"]} {verdict["verdict"]}").Should().Equal(
            "vi-ved-hvorfor open", "vi-ved-hvem open", "vi-ved-hvad-og-hvordan open", "vi-kommunikerer open");
        assessment["questions"]!.AsArray().Select(question => $"{question!["question"]} {question["state"]}").Should().Equal(
            "Q1 answered", "Q2 open", "Q3 open", "Q4 open", "Q5 open", "Q6 open", "Q7 open");
        assessment["rules"]!.AsArray().Select(rule => (string?)rule!["rule"]).Should().Equal(Rules);
    }

    [Fact]
    public void Check_finding_has_its_members_in_order()
    {
        var findings = ResultOf(Documents.WithWarning)["assessment"]!["findings"]!.AsArray();
        JsonNode First(string rule) => findings.First(finding => (string?)finding!["rule"] == rule)!;

        MembersOf(First("WHY-01")).Should().Equal("rule", "severity", "state", "pointer", "fingerprint", "statements", "message", "remedy");
        MembersOf(ResultOf(Documents.With(""" "who":{"stakeholders":[{"id":"s","name":"Teamet","level":"employees","roles":["affected"]}]} """))["assessment"]!["findings"]!
            .AsArray().First(finding => (string?)finding!["rule"] == "WHO-07")).Should()
            .Equal("rule", "severity", "state", "pointer", "detail", "fingerprint", "statements", "inferred", "message", "remedy");
        MembersOf(ResultOf(Documents.WithLateAnswer)["assessment"]!["findings"]!.AsArray().First(finding => (string?)finding!["rule"] == "COM-06")).Should()
            .Equal("rule", "severity", "state", "pointer", "daysLate", "fingerprint", "statements", "inferred", "message", "remedy");
        MembersOf(First("COM-06")).Should().Equal("rule", "severity", "state", "pointer", "fingerprint", "statements", "inferred", "message", "remedy");
        $"{First("COM-06")["severity"]} {First("COM-06")["state"]} {First("COM-06")["pointer"]} {First("COM-06")["inferred"]}"
            .Should().Be("warning failed /communication/input/0/response true");
        First("WHY-01")["statements"]!.AsArray().Select(id => (string?)id).Should().Equal("Q1", "C15", "P20");
    }

    [Theory]
    [InlineData("preparation", true, "")]
    [InlineData("implementation", false, "WHY-13 WHO-13 WHO-14 WHO-16 HOW-13 COM-12")]
    public void Check_before_stands_beside_the_assessment(string phase, bool ready, string judgementsMissing)
    {
        var before = ResultOf(Documents.Purposeful, "--before", phase)["before"];

        MembersOf(before).Should().Equal("phase", "ready", "missing", "judgementsMissing", "contested");
        ((string?)before!["phase"]).Should().Be(phase);
        ((bool)before["ready"]!).Should().Be(ready);
        (before["missing"]!.AsArray().Count == 0).Should().Be(ready);
        before["missing"]!.AsArray().Should().NotContain(finding => (string?)finding!["state"] != "open" || finding["remedy"] == null);
        string.Join(' ', before["judgementsMissing"]!.AsArray().Select(rule => (string?)rule)).Should().Be(judgementsMissing);
    }

    [Fact]
    public void Check_before_of_what_is_stopped_is_not_ready()
    {
        var before = ResultOf(Documents.Stopped, "--before", "idea")["before"]!;

        ((bool)before["ready"]!).Should().BeFalse();
        before["missing"]!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public void Check_before_is_not_beside_an_error() =>
        MembersOf(ResultOf(Documents.Broken, "--before", "closed", "--lenient")).Should().Equal("source", "error");

    [Fact]
    public void Check_error_has_a_pointer_a_place_and_a_message()
    {
        var error = ResultOf("{\n  \"schemaVersion\": \"1.0\",\n  \"æ\": 1, \"x\": 2\n}")["error"]!;

        MembersOf(error).Should().Equal("pointer", "line", "position", "message");
        ((string?)error["pointer"]).Should().Be("/æ");
        ((int)error["line"]!).Should().Be(3);
        ((int)error["position"]!).Should().Be(3);
        ((string?)error["message"]).Should().NotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Check_error_position_counts_bytes()
    {
        const string Line = "\"title\": \"æøå\", \"id\": \"nej\"";
        var error = ResultOf($"{{\n\"schemaVersion\": \"1.0\",\n{Line}}}")["error"]!;

        ((string?)error["pointer"]).Should().Be("/id");
        ((int)error["line"]!).Should().Be(3);
        ((int)error["position"]!).Should().Be(1 + Encoding.UTF8.GetByteCount(Line[..Line.IndexOf("\"nej\"", StringComparison.Ordinal)]));
    }

    [Fact]
    public void Check_error_of_what_is_not_json_has_an_empty_pointer()
    {
        var error = ResultOf("{\n  \"title\": nej\n}")["error"]!;

        ((string?)error["pointer"]).Should().BeEmpty();
        ((int)error["line"]!).Should().Be(2);
        ((int)error["position"]!).Should().BeInRange(12, 14, "that is where the word that is no JSON stands");
    }

    [Fact]
    public void Check_error_never_repeats_the_text() =>
        World.CheckInput(Documents.With(""" "timeline":{"starts":"010190-1234"} """), "--format", "ndjson").Text.Should().NotContain("010190-1234");
}
