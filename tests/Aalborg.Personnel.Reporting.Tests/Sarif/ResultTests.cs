using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Reporting.Tests.Sarif;

/// <summary>What the log says of a finding.</summary>
public class ResultTests
{
    private const string Unanswered = """ "communication":{"input":[{"id":"i","received":"2026-01-01","content":"Hvorfor?"}]} """;

    private const string Excused = $$"""
        {{Unanswered}},"deviations":[{"rule":"COM-06","reason":"Gammel.","decidedBy":"x","on":"2025-01-01","until":"2025-02-01"},
        {"rule":"COM-06","reason":"Aftalt.","decidedBy":"Styregruppen","on":"2026-01-01","until":"2026-03-01"}]
        """;

    private static string Told(JsonNode? result) => $"{result!["kind"]} {result["level"]} {result["properties"]!["state"]}";

    [Fact]
    public void Failed_error_is_an_error() =>
        Told(Log.Of(Log.Json(""" "deviations":[{"rule":"NO-1","reason":"a","decidedBy":"b","on":"2026-01-01"}] """)).ResultOf("DOC-05")).Should().Be("fail error failed");

    [Fact]
    public void Failed_warning_is_a_warning() => Told(Log.Of(Log.Json(Unanswered)).ResultOf("COM-06")).Should().Be("fail warning failed");

    [Fact]
    public void Open_is_a_note() => Told(Log.Of(Log.Json("")).ResultOf("WHY-01")).Should().Be("fail note open");

    [Fact]
    public void Late_is_a_note_that_says_by_how_many_days()
    {
        var late = Log.Of(Log.Document(Log.Json(""), book: PointedRule.LateBook("/why", daysLate: 12))).ResultOf("OWN-01");

        Told(late).Should().Be("fail note late");
        ((int)late["properties"]!["daysLate"]!).Should().Be(12);
        Log.Of(Log.Json("")).Results.Should().OnlyContain(result => result!["properties"]!["daysLate"] == null);
    }

    [Fact]
    public void Only_failed_leaves_out_what_is_open_and_reviews()
    {
        var document = Log.Document(Log.Json($$"""{{Excused}},"judgements":[{"rule":"WHY-13","on":"2026-01-14","judgedBy":"MED","answer":"no"}]"""));
        var late = Log.Document(Log.Json(""), book: PointedRule.LateBook("/why", daysLate: 12));

        Log.In(Language.English, onlyFailed: true, document, late).Results.Select(result => (string?)result!["properties"]!["state"]).Distinct(StringComparer.Ordinal)
            .Should().BeEquivalentTo("failed", "excused", "late");
        Log.Of(document, late).Results.Select(result => (string?)result!["properties"]!["state"]).Distinct(StringComparer.Ordinal)
            .Should().BeEquivalentTo("failed", "excused", "late", "open", "needsJudgement");
    }

    [Fact]
    public void Raised_by_a_profile_is_an_error()
    {
        var profile = new RuleProfile { Name = "a", DiscussedInMed = new() { Committee = "MED", On = new(2026, 1, 1) }, Raise = [AalborgRule.Com06] };

        Told(Log.Of(Log.Document(Log.Json(Unanswered), book: AalborgPolicy.Rules.TailoredBy(profile))).ResultOf("COM-06")).Should().Be("fail error failed");
    }

    [Fact]
    public void Judgement_that_is_missing_is_for_review_at_the_judgements()
    {
        var result = Log.Of(Log.Json("")).ResultOf("WHY-13");

        Told(result).Should().Be("review none needsJudgement");
        Log.Pointer(result).Should().Be("/judgements");
        ((string?)result["message"]!["text"]).Should().Be($"{AalborgPolicy.Rules[AalborgRule.Why13].Title.English} {AalborgPolicy.Rules[AalborgRule.Why13].Remedy.English}");
    }

    [Fact]
    public void Judgement_of_no_is_a_warning() =>
        Told(Log.Of(Log.Json(""" "judgements":[{"rule":"WHY-13","on":"2026-01-14","judgedBy":"MED","answer":"no"}] """)).ResultOf("WHY-13")).Should().Be("fail warning failed");

    [Fact]
    public void Excused_is_suppressed_by_the_deviation_that_holds()
    {
        var result = Log.Of(Log.Json(Excused)).ResultOf("COM-06");
        var suppression = result["suppressions"]!.AsArray().Single()!;

        Told(result).Should().Be("fail warning excused");
        ((string?)suppression["kind"]).Should().Be("inSource");
        ((string?)suppression["status"]).Should().Be("accepted");
        ((string?)suppression["justification"]).Should().Be("Aftalt. (Decided by Styregruppen. It holds from 1 January 2026 to 1 March 2026.)");
        ((string?)suppression["location"]!["logicalLocations"]![0]!["fullyQualifiedName"]).Should().Be("/deviations/1");
        ((int)suppression["location"]!["physicalLocation"]!["region"]!["startLine"]!).Should().Be(2);
    }

    [Fact]
    public void Excused_in_Danish_is_justified_in_Danish() =>
        ((string?)Log.In(Language.Danish, Log.Document(Log.Json(Excused))).ResultOf("COM-06")["suppressions"]![0]!["justification"])
            .Should().Be("Aftalt. (Besluttet af Styregruppen. Gælder fra 1. januar 2026 til 1. marts 2026.)");

    [Fact]
    public void Excused_5000_times_is_justified_1000_times_in_the_same_short_words()
    {
        var input = string.Join(',', Enumerable.Range(0, 5_000).Select(i => $$"""{"id":"i{{i}}","received":"2026-01-01","content":"Hvorfor?"}"""));
        var log = Log.Of(Log.Json($$"""
            "communication":{"input":[{{input}}]},"deviations":[{"rule":"COM-06","reason":"{{new string('y', 90_000)}}","decidedBy":"Styregruppen","on":"2026-01-01"}]
            """));
        var results = log.Results.Where(result => (string?)result!["ruleId"] == "COM-06").ToArray();

        results.Should().HaveCount(1_000);
        results.Select(result => (string?)result!["suppressions"]!.AsArray().Single()!["justification"]).Distinct(StringComparer.Ordinal)
            .Should().Equal($"{new string('y', 299)}… (Decided by Styregruppen. It holds from 1 January 2026.)");
    }

    [Theory]
    [InlineData(1_000, null)]
    [InlineData(1_001, "COM-06 has 1 more finding, which does not stand here.")]
    [InlineData(2_500, "COM-06 has 1500 more findings, which do not stand here.")]
    public void Findings_of_a_rule_beyond_1000_are_counted(int count, string? more)
    {
        var input = string.Join(',', Enumerable.Range(0, count).Select(i => $$"""{"id":"i{{i}}","received":"2026-01-01","content":"Hvorfor?"}"""));
        var log = Log.Of(Log.Json($"\"communication\":{{\"input\":[{input}]}}"));

        log.Results.Count(result => (string?)result!["ruleId"] == "COM-06").Should().Be(1_000);
        log.Notifications.Select(one => (string?)one!["message"]!["text"]).Should().Equal(more is null ? [] : [more]);
        log.Notifications.Select(one => (string?)log.Rules[(int)one!["associatedRule"]!["index"]!]!["id"]).Should().Equal(more is null ? [] : ["COM-06"]);
    }

    [Fact]
    public void What_is_not_excused_says_that_nobody_suppressed_it() =>
        Log.Of(Log.Json(Excused)).Results.Where(result => (string?)result!["ruleId"] != "COM-06")
            .Should().OnlyContain(result => result!["suppressions"]!.AsArray().Count == 0);

    [Theory]
    [InlineData(Language.Danish)]
    [InlineData(Language.English)]
    public void Message_says_what_is_wrong_and_what_to_do(Language language)
    {
        var document = Log.Document(Log.Json(Unanswered));
        var finding = document.Assessment!.Findings.Single(one => one.Rule.Id == AalborgRule.Com06);

        ((string?)Log.In(language, document).ResultOf("COM-06")["message"]!["text"]).Should().Be($"{finding.Message(language)} {finding.Remedy(language)}");
    }

    [Fact]
    public void Results_are_the_findings_in_their_order_and_then_the_judgements()
    {
        var document = Log.Document(Log.Json(Excused));
        var assessment = document.Assessment!;

        Log.Of(document).Results.Select(result => $"{result!["ruleId"]} {Log.Pointer(result)} {result["properties"]!["detail"]}").Should().Equal(
            assessment.Findings.Select(finding => $"{finding.Rule} {finding.Pointer} {finding.Detail}")
                .Concat(assessment.Rules.Where(one => one.Outcome == RuleOutcome.NeedsJudgement).Select(one => $"{one.Rule} /judgements ")));
    }

    [Fact]
    public void Result_says_of_what_and_when_and_for_which_phase_it_is_missing()
    {
        var log = Log.Of(Log.Document(Log.Json(""), before: ChangePhase.Preparation));

        log.ResultOf("WHY-01")["properties"]!.ToJsonString().Should().Be(
            $$"""{"state":"open","initiative":"{{Log.Id}}","on":"2026-02-15","phase":"idea","missingBefore":"preparation"}""");
        log.ResultOf("WHY-02")["properties"]!["missingBefore"].Should().BeNull();
    }

    [Fact]
    public void Brace_in_a_message_stands_twice() =>
        ((string?)Log.Of(Log.Document(Log.Json(""), book: PointedRule.Book("/why"))).ResultOf("OWN-01")["message"]!["text"])
            .Should().Be("It {{is}} wrong. Mend {{it}}.");

    [Fact]
    public void Rule_index_leads_to_the_rule()
    {
        var log = Log.Of(Log.Document(Log.Json("")), Log.Document(Log.Json(""), book: PointedRule.Book("/why")), Log.Document(Log.Json("")));

        log.Rules.Should().HaveCount(AalborgPolicy.Rules.Rules.Count + 1);
        log.Results.Should().OnlyContain(result => (string?)log.Rules[(int)result!["ruleIndex"]!]!["id"] == (string?)result["ruleId"]);
    }
}
