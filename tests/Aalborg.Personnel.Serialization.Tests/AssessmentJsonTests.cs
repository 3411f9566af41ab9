using System.Text;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization.Tests;

/// <summary>An assessment as JSON, to the letter of the contract.</summary>
public class AssessmentJsonTests
{
    private static readonly DateOnly On = new(2026, 2, 1);

    private static ChangeInitiative Initiative { get; } = Draft.Read(Draft.Json);

    private static string Written(Assessment assessment, Language language) => Encoding.UTF8.GetString(PersonnelJson.WriteAssessment(assessment, language));

    private static JsonNode Parsed(Assessment assessment) => JsonNode.Parse(PersonnelJson.WriteAssessment(assessment, Language.Danish))!;

    [Theory]
    [InlineData(Language.Danish, "Det er galt på æøå.", "Ret »det« & 'dét'.")]
    [InlineData(Language.English, "It is wrong.", "Mend \\\"it\\\" & 'that'.")]
    public void WriteAssessment_is_written_to_the_letter(Language language, string message, string remedy)
    {
        var book = OwnRule.Book("2.1", new OwnRule("OWN-01", "/title"), new OwnRule("OWN-02", "/who/a~1b", "med", RuleSeverity.Warning, inferred: true));

        Written(book.Assess(Initiative, On), language).Should().Be(
            "{\"schemaVersion\":\"1.0\",\"initiative\":\"7d1f5c0e-2f53-4c0e-9a53-0f6a7c1f2b11\",\"title\":\"Ny vagtplan\",\"policy\":\"own-policy\",\"policyVersion\":\"2.1\"," +
            "\"ruleBook\":\"own-book\",\"on\":\"2026-02-01\",\"phase\":\"idea\"," +
            "\"verdicts\":[{\"principle\":\"første\",\"verdict\":\"notMet\",\"counts\":{\"failedErrors\":1,\"failedWarnings\":1,\"openErrors\":0,\"openWarnings\":0,\"late\":0,\"excused\":0,\"contested\":0,\"judgementsMissing\":0}}],\"questions\":[{\"question\":\"Q\",\"state\":\"open\"}]," +
            "\"rules\":[{\"rule\":\"OWN-01\",\"outcome\":\"failed\"},{\"rule\":\"OWN-02\",\"outcome\":\"failed\"}]," +
            "\"findings\":[{\"rule\":\"OWN-01\",\"severity\":\"error\",\"state\":\"failed\",\"pointer\":\"/title\",\"fingerprint\":\"5ae78592dc26752232e516eb4eb93e1c\",\"statements\":[\"O\\\"1\"]," +
            $"\"message\":\"{message}\",\"remedy\":\"{remedy}\"}}," +
            "{\"rule\":\"OWN-02\",\"severity\":\"warning\",\"state\":\"failed\",\"pointer\":\"/who/a~1b\",\"detail\":\"med\",\"fingerprint\":\"67804459b2e105eb684d06bd0ea0ded3\",\"statements\":[\"O\\\"1\"]," +
            $"\"inferred\":true,\"message\":\"{message}\",\"remedy\":\"{remedy}\"}}],\"cited\":[{{\"id\":\"O\\\"1\",\"da\":\"Hvorfor?\"}}]}}");
    }

    [Fact]
    public void WriteAssessment_without_version_profile_or_findings_keeps_the_empty_lists() =>
        Written(OwnRule.Book(version: null).Assess(Initiative, On), Language.Danish).Should().Be(
            "{\"schemaVersion\":\"1.0\",\"initiative\":\"7d1f5c0e-2f53-4c0e-9a53-0f6a7c1f2b11\",\"title\":\"Ny vagtplan\",\"policy\":\"own-policy\"," +
            "\"ruleBook\":\"own-book\",\"on\":\"2026-02-01\",\"phase\":\"idea\"," +
            "\"verdicts\":[{\"principle\":\"første\",\"verdict\":\"met\",\"counts\":{\"failedErrors\":0,\"failedWarnings\":0,\"openErrors\":0,\"openWarnings\":0,\"late\":0,\"excused\":0,\"contested\":0,\"judgementsMissing\":0}}],\"questions\":[{\"question\":\"Q\",\"state\":\"notApplicable\"}]," +
            "\"rules\":[],\"findings\":[],\"cited\":[]}");

    [Theory]
    [InlineData("2026-02-01", "Ældre & \"Handicap\"")]
    [InlineData("2026-02-02", null)]
    public void WriteAssessment_names_the_profile_where_it_applies(string discussedOn, string? name)
    {
        var book = AalborgPolicy.Rules.TailoredBy(new()
        {
            Name = "Ældre & \"Handicap\"",
            DiscussedInMed = new() { Committee = "MED", On = DateOnly.Parse(discussedOn, System.Globalization.CultureInfo.InvariantCulture) },
        });

        ((string?)Parsed(book.Assess(Initiative, On))["profile"]).Should().Be(name);
        Parsed(book.Assess(Initiative, On)).AsObject().ContainsKey("profile").Should().Be(name is not null);
    }

    [Fact]
    public void WriteAssessment_of_Aalborg_names_policy_principles_and_questions()
    {
        var written = Parsed(AalborgPolicy.Rules.Assess(Initiative, On));

        ((string?)written["policy"]).Should().Be("delpolitik-om-forandringer");
        ((string?)written["ruleBook"]).Should().Be("aalborg");
        written.AsObject().ContainsKey("policyVersion").Should().BeFalse();
        written["verdicts"]!.AsArray().Select(verdict => (string?)verdict!["principle"])
            .Should().Equal("vi-ved-hvorfor", "vi-ved-hvem", "vi-ved-hvad-og-hvordan", "vi-kommunikerer");
        written["questions"]!.AsArray().Select(question => (string?)question!["question"]).Should().Equal("Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7");
        written["rules"]!.AsArray().Should().HaveCount(AalborgPolicy.Rules.Rules.Count);
    }

    [Fact]
    public void WriteAssessment_gives_the_statements_of_each_finding_and_inferred_only_when_true()
    {
        var findings = Parsed(AalborgPolicy.Rules.Assess(Initiative, new(2026, 6, 1)))["findings"]!.AsArray();
        var why01 = findings.Single(finding => (string?)finding!["rule"] == "WHY-01")!;
        var who09 = findings.Single(finding => (string?)finding!["rule"] == "WHO-09")!;

        why01["statements"]!.AsArray().Select(id => (string?)id).Should().Equal("Q1", "C15", "P20");
        why01.AsObject().ContainsKey("inferred").Should().BeFalse();
        who09["statements"]!.AsArray().Select(id => (string?)id).Should().Equal("C09", "C03");
        ((bool?)who09["inferred"]).Should().BeTrue();
        who09.AsObject().Select(member => member.Key)
            .Should().Equal("rule", "severity", "state", "pointer", "fingerprint", "statements", "inferred", "message", "remedy");
    }

    [Fact]
    public void WriteAssessment_of_what_is_late_says_by_how_many_days()
    {
        var late = Parsed(OwnRule.Book(null, new OwnRule("OWN-01", "/title", daysLate: 12)).Assess(Initiative, On))["findings"]![0]!;

        late.AsObject().Select(member => member.Key).Should().Equal("rule", "severity", "state", "pointer", "daysLate", "fingerprint", "statements", "message", "remedy");
        ((string?)late["state"], (string?)late["severity"], (int)late["daysLate"]!).Should().Be(("late", "warning", 12));
    }

    [Fact]
    public void WriteAssessment_leaves_out_a_title_with_personal_data()
    {
        var written = Parsed(AalborgPolicy.Rules.Assess(Initiative with { Title = "Besøg hos 120645-6015" }, On));

        written.AsObject().ContainsKey("title").Should().BeFalse();
    }

    [Theory]
    [InlineData(1_000, null)]
    [InlineData(1_001, 1)]
    [InlineData(2_500, 1_500)]
    public void WriteAssessment_has_the_first_1000_of_a_rules_findings_and_counts_the_rest(int findings, int? more)
    {
        var assessment = OwnRule.Book(null, new OwnRule("OWN-01", "/title", times: findings), new OwnRule("OWN-02", "/summary")).Assess(Initiative, On);
        var written = Parsed(assessment);

        written["findings"]!.AsArray().Select(finding => (string?)finding!["rule"])
            .Should().Equal([.. Enumerable.Repeat("OWN-01", Math.Min(findings, 1_000)), "OWN-02"]);
        ((int?)written["rules"]![0]!["more"]).Should().Be(more);
        written["rules"]![1]!.AsObject().ContainsKey("more").Should().BeFalse();
        ((int)written["verdicts"]![0]!["counts"]!["failedErrors"]!).Should().Be(findings + 1, "what is computed goes by all of them");
        var before = JsonNode.Parse(PersonnelJson.WriteResult(CheckResult.Of("a", Initiative, assessment) with { Before = assessment.ReadinessFor(ChangePhase.Closed) }, Language.Danish))!["before"]!;
        before["missing"]!.AsArray().Should().HaveCount(Math.Min(findings, 1_000) + 1);
    }

    [Fact]
    public void WriteAssessment_says_it_in_the_language_that_was_asked_for()
    {
        var assessment = AalborgPolicy.Rules.Assess(Initiative, On);

        for (var i = 0; i < assessment.Findings.Count; i++)
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                var finding = JsonNode.Parse(PersonnelJson.WriteAssessment(assessment, language))!["findings"]![i]!;
                ((string?)finding["message"]).Should().Be(assessment.Findings[i].Message(language));
                ((string?)finding["remedy"]).Should().Be(assessment.Findings[i].Remedy(language));
            }
        }
    }

    [Theory]
    [InlineData("\"starts\":\"2026-02-01\"", "implementation")]
    [InlineData("\"starts\":\"2026-02-02\"", "preparation")]
    [InlineData("\"ends\":\"2026-01-31\"", "followUp")]
    [InlineData("\"closed\":\"2026-02-01\"", "closed")]
    [InlineData("\"stopped\":\"2026-02-01\"", "stopped")]
    public void WriteAssessment_names_the_phase(string timeline, string phase)
    {
        var written = Parsed(AalborgPolicy.Rules.Assess(Draft.Read(Draft.With($"\"timeline\":{{{timeline}}}")), On));

        ((string?)written["phase"]).Should().Be(phase);
    }
}
