using System.Text;
using System.Text.Json.Nodes;
using Aalborg.Personnel.Serialization.Tests.Documents;
using Aalborg.Personnel.Serialization.Tests.Writing;

namespace Aalborg.Personnel.Serialization.Tests.Policies;

/// <summary>What rules say of themselves, as the contract has it.</summary>
public class WriteRulesTests
{
    public static TheoryData<Language> Languages => [Language.Danish, Language.English];

    [Theory]
    [MemberData(nameof(Languages))]
    public void WriteRules_of_Aalborg_is_every_rule_with_the_members_of_the_contract(Language language)
    {
        var rules = AalborgPolicy.Rules.Rules;
        var written = Written(rules, language);

        written.Should().HaveCount(AalborgPolicy.Rules.Rules.Count);
        foreach (var (rule, json) in rules.Zip(written))
        {
            json!.Json().Should().Be(Expected(rule, language).Json());
        }
    }

    [Fact]
    public void WriteRules_about_the_document_have_no_principle_and_no_statements() =>
        Written(AalborgPolicy.Rules.Rules, Language.Danish).Where(rule => rule!["principle"] is null)
            .Select(rule => $"{rule!["id"]} {rule["statements"]!.Json()}")
            .Should().Equal("DOC-01 []", "DOC-02 []", "DOC-03 []", "DOC-04 []", "DOC-05 []", "DOC-06 []");

    [Fact]
    public void WriteRules_of_a_book_of_ones_own_to_the_letter()
    {
        var book = OwnRule.Book(null, new OwnRule("OWN-02", "/a", severity: RuleSeverity.Warning, inferred: true), new OwnRule("OWN-01", "/b"));

        Text(PersonnelJson.WriteRules(book.Rules, Language.Danish)).Should().Be(
            "{\"rules\":[" +
            "{\"id\":\"OWN-02\",\"principle\":\"første\",\"statements\":[\"O\\\"1\"],\"inferred\":true,\"severity\":\"warning\",\"gate\":\"idea\"," +
            "\"title\":\"Regel\",\"explanation\":\"Forklaring\",\"remedy\":\"Ret »det« & 'dét'.\"}," +
            "{\"id\":\"OWN-01\",\"principle\":\"første\",\"statements\":[\"O\\\"1\"],\"inferred\":false,\"severity\":\"error\",\"gate\":\"idea\"," +
            "\"title\":\"Regel\",\"explanation\":\"Forklaring\",\"remedy\":\"Ret »det« & 'dét'.\"}]}");
        Text(PersonnelJson.WriteRules([book.Rules[1]], Language.English)).Should().Be(
            "{\"rules\":[{\"id\":\"OWN-01\",\"principle\":\"første\",\"statements\":[\"O\\\"1\"],\"inferred\":false,\"severity\":\"error\",\"gate\":\"idea\"," +
            "\"title\":\"Rule\",\"explanation\":\"Explanation\",\"remedy\":\"Mend \\\"it\\\" & 'that'.\"}]}");
    }

    [Fact]
    public void WriteRules_of_none_is_an_empty_list() => Text(PersonnelJson.WriteRules([], Language.Danish)).Should().Be("{\"rules\":[]}");

    [Fact]
    public void WriteRules_indented_differs_only_in_white_space()
    {
        var indented = PersonnelJson.WriteRules(AalborgPolicy.Rules.Rules, Language.English, indented: true);

        WhiteSpace.Without(indented).Should().Equal(PersonnelJson.WriteRules(AalborgPolicy.Rules.Rules, Language.English));
        indented.Should().StartWith("{\n  \"rules\": [\n    {\n      \"id\": \"WHY-01\",\n"u8.ToArray());
    }

    [Theory]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    public void WriteRules_is_the_same_in_any_culture(string culture) =>
        InCulture.Ask(culture, () => PersonnelJson.WriteRules(AalborgPolicy.Rules.Rules, Language.English))
            .Should().Equal(PersonnelJson.WriteRules(AalborgPolicy.Rules.Rules, Language.English));

    private static JsonObject Expected(ChangeRule rule, Language language)
    {
        var json = new JsonObject { ["id"] = rule.Id.Value };
        if (rule.Principle is { } principle)
        {
            json["principle"] = principle.Id;
        }

        json["statements"] = new JsonArray([.. rule.Statements.Select(statement => JsonValue.Create(statement.Id))]);
        json["inferred"] = rule.IsInferred;
        json["severity"] = rule.Severity switch { RuleSeverity.Error => "error", RuleSeverity.Warning => "warning", _ => "judgement" };
        json["gate"] = rule.Gate switch
        {
            ChangePhase.Idea => "idea",
            ChangePhase.Preparation => "preparation",
            ChangePhase.Implementation => "implementation",
            ChangePhase.FollowUp => "followUp",
            _ => "closed",
        };
        json["title"] = rule.Title.In(language);
        json["explanation"] = rule.Explanation.In(language);
        json["remedy"] = rule.Remedy.In(language);
        return json;
    }

    private static JsonArray Written(IEnumerable<ChangeRule> rules, Language language) =>
        JsonNode.Parse(PersonnelJson.WriteRules(rules, language))!["rules"]!.AsArray();

    private static string Text(byte[] utf8) => Encoding.UTF8.GetString(utf8);
}
