using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization.Tests.Results;

/// <summary>A comparison as JSON.</summary>
public class ComparisonJsonTests
{
    private static readonly DateOnly Starts = new(2026, 5, 3);

    private static readonly string[] Lists = ["resolved", "new", "remaining"];

    private static readonly ChangeInitiative Old = Draft.Read(Draft.Json) with { Timeline = new() { Starts = Starts }, Why = new() { Goals = [new() { Id = "a", What = "Ro" }] } };

    private static JsonObject Written(ChangeInitiative old, ChangeInitiative @new, DateOnly was, DateOnly @is, ChangePhase? before = null, RuleBook? book = null)
    {
        book ??= AalborgPolicy.Rules;
        var comparison = AssessmentComparison.Between(InitiativeComparison.Between(old, @new), book.Assess(old, was), book.Assess(@new, @is));
        var canonical = PersonnelJson.WriteComparison(comparison, Language.English, before);
        PersonnelJson.WriteComparison(comparison, Language.English, before, indented: true).Should().Equal(PersonnelJson.Indent(canonical));
        return JsonNode.Parse(canonical)!.AsObject();
    }

    [Fact]
    public void WriteComparison_has_the_members_of_the_contract_in_their_order()
    {
        Written(Old, Old, Starts, Starts).Select(member => member.Key)
            .Should().Equal("schemaVersion", "initiative", "title", "wasOn", "on", "phase", "changes", "verdicts", "questions", "rules", "resolved", "new", "remaining", "cited");
        Written(Old, Old, Starts, Starts, ChangePhase.Closed, AalborgPolicy.Rules.TailoredBy(new() { Name = "Ældre", DiscussedInMed = new() { Committee = "Lokal-MED", On = Starts } }))
            .Select(member => member.Key).Should().ContainInOrder("on", "profile", "phase").And.ContainInOrder("remaining", "before", "cited");
    }

    [Fact]
    public void WriteComparison_says_when_and_of_what()
    {
        var written = Written(Old with { Title = "Før" }, Old, Starts.AddDays(-1), Starts, ChangePhase.Implementation);

        ((string?)written["initiative"]).Should().Be(Old.Id.ToString());
        ((string?)written["title"]).Should().Be(Old.Title);
        ((string?)written["wasOn"], (string?)written["on"]).Should().Be(("2026-05-02", "2026-05-03"));
        written["phase"]!.ToJsonString().Should().Be("""{"was":"preparation","is":"implementation"}""");
        written["before"]!.ToJsonString().Should().Be("""{"phase":"implementation","was":false,"is":false}""");
        Written(Old, Old with { Title = "Spørg 120645-6015" }, Starts, Starts).ContainsKey("title").Should().BeFalse();
    }

    [Fact]
    public void WriteComparison_has_a_pointer_in_each_version_that_has_the_place()
    {
        var @new = Old with { Summary = "Kort", Why = new() { Purpose = "Formål", Goals = [new() { Id = "b", What = "Tid" }, new() { Id = "a", What = "Mere ro" }] } };

        Written(Old with { Why = Old.Why with { Today = "I dag" } }, @new, Starts, Starts)["changes"]!.ToJsonString().Should().Be(
            """[{"kind":"added","pointer":"/summary"},{"kind":"added","pointer":"/why/purpose"},{"kind":"added","pointer":"/why/goals/0"},"""
            + """{"kind":"changed","pointer":"/why/goals/1/what","was":"/why/goals/0/what"},{"kind":"removed","was":"/why/today"}]""");
    }

    [Fact]
    public void WriteComparison_has_every_verdict_and_question_and_the_rules_that_differ()
    {
        var written = Written(Old, Old with { Why = Old.Why with { Purpose = "Formål" } }, Starts, Starts);

        written["verdicts"]!.AsArray().Should().HaveCount(4);
        written["verdicts"]![0]!.ToJsonString().Should().Be("""{"principle":"vi-ved-hvorfor","was":"notMet","is":"notMet"}""");
        written["questions"]![0]!.ToJsonString().Should().Be("""{"question":"Q1","was":"open","is":"answered"}""");
        written["rules"]!.ToJsonString().Should().Be("""[{"rule":"WHY-01","was":"failed","is":"passed"}]""");
    }

    [Fact]
    public void WriteComparison_writes_findings_as_everywhere_and_those_that_remain_with_their_older_state()
    {
        var written = Written(Old, Old with { Why = new() }, Starts.AddDays(-1), Starts);
        var @is = JsonNode.Parse(PersonnelJson.WriteAssessment(AalborgPolicy.Rules.Assess(Old with { Why = new() }, Starts), Language.English))!;
        var was = JsonNode.Parse(PersonnelJson.WriteAssessment(AalborgPolicy.Rules.Assess(Old, Starts.AddDays(-1)), Language.English))!;

        Of(written["new"]!, "WHY-02").ToJsonString().Should().Be(Of(@is["findings"]!, "WHY-02").ToJsonString());
        Of(written["resolved"]!, "WHY-03").ToJsonString().Should().Be(Of(was["findings"]!, "WHY-03").ToJsonString());
        var remaining = Of(written["remaining"]!, "WHY-04");
        ((string?)remaining["state"], (string?)remaining["was"]).Should().Be(("failed", "open"));
        remaining.Remove("was");
        remaining.ToJsonString().Should().Be(Of(@is["findings"]!, "WHY-04").ToJsonString());
    }

    [Fact]
    public void WriteComparison_has_1000_findings_of_a_rule_in_each_list_and_counts_the_rest()
    {
        var written = Written(WithGoals("a", 1_002), WithGoals("b", 1_001), Starts, Starts);
        var both = Written(WithGoals("a", 1_003), WithGoals("a", 1_003), Starts, Starts);

        // A goal without a measure and a date has two findings.
        ((int)written["more"]!, Count(written["resolved"]!), Count(written["new"]!), Count(written["remaining"]!)).Should().Be((1_004 + 1_002, 1_000, 1_000, 0));
        ((int)both["more"]!, Count(both["remaining"]!)).Should().Be((1_006, 1_000));
        both.Select(member => member.Key).Should().ContainInOrder("remaining", "more", "cited");
    }

    [Fact]
    public void WriteComparison_cites_each_sentence_once_in_the_order_of_the_policy()
    {
        var written = Written(Old, Old with { Why = new() }, Starts, Starts);
        var cited = written["cited"]!.AsArray().Select(one => (string?)one!["id"]).ToArray();
        var statements = Lists.SelectMany(list => written[list]!.AsArray()).SelectMany(finding => finding!["statements"]!.AsArray()).Select(id => (string?)id);

        cited.Should().Equal(AalborgPolicy.Personnel.Statements.Select(statement => statement.Id).Where(statements.Contains));
    }

    [Fact]
    public void WriteComparison_for_a_stopped_phase_is_refused() =>
        FluentActions.Invoking(() => Written(Old, Old, Starts, Starts, ChangePhase.Stopped)).Should().Throw<ArgumentOutOfRangeException>();

    private static ChangeInitiative WithGoals(string id, int count) => Old with { Why = new() { Goals = [.. Enumerable.Range(0, count).Select(i => new Goal { Id = $"{id}{i}", What = "Ro" })] } };

    private static int Count(JsonNode findings) => findings.AsArray().Count(finding => (string?)finding!["rule"] == "WHY-03");

    private static JsonObject Of(JsonNode findings, string rule) => findings.AsArray().First(finding => (string?)finding!["rule"] == rule)!.AsObject();
}
