using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Reporting.Tests.Sarif;

/// <summary>What the log says of the rules, and of the tool that held them.</summary>
public class RuleDescriptorTests
{
    private static JsonNode Rule(RuleId id, Language language = Language.English) =>
        Log.In(language, Log.Document(Log.Json(""))).Rules.Single(rule => (string?)rule!["id"] == id.Value)!;

    [Fact]
    public void Rules_are_all_of_the_book_whether_they_find_anything_or_not() =>
        Log.Of(Log.Json("")).Rules.Select(rule => (string?)rule!["id"]).Should().Equal(AalborgPolicy.Rules.Rules.Select(rule => rule.Id.Value));

    [Theory]
    [InlineData(Language.Danish)]
    [InlineData(Language.English)]
    public void Rule_says_what_it_is_about(Language language)
    {
        var rule = AalborgPolicy.Rules[AalborgRule.Why05];
        var descriptor = Rule(rule.Id, language);

        ((string?)descriptor["name"]).Should().Be("TheEffectNamesWhoBenefits");
        ((string?)descriptor["shortDescription"]!["text"]).Should().Be($"{rule.Title.In(language)}.");
        ((string?)descriptor["fullDescription"]!["text"]).Should().Be(rule.Explanation.In(language));
        foreach (var form in new[] { "text", "markdown" })
        {
            ((string?)descriptor["help"]![form]).Should().Contain(rule.Explanation.In(language)).And.Contain(rule.Remedy.In(language)).And.Contain($"»{rule.Statements[0].Danish}«");
        }
    }

    [Fact]
    public void Rule_goes_by_the_days_of_the_profile()
    {
        var profile = new RuleProfile
        {
            Name = "a",
            DiscussedInMed = new() { Committee = "MED", On = new(2026, 1, 1) },
            Parameters = new() { Settings = [AalborgParameter.TellWithinDays.At(7)] },
        };
        foreach (var language in Enum.GetValues<Language>())
        {
            var descriptor = Log.In(language, Log.Document(Log.Json(""), book: AalborgPolicy.Rules.TailoredBy(profile))).Rules
                .Single(rule => (string?)rule!["id"] == "COM-04")!;

            ((string?)descriptor["fullDescription"]!["text"]).Should().Contain(" 7 ").And.NotContain("14");
            ((string?)descriptor["help"]!["text"]).Should().Contain(" 7 ").And.NotContain("14");
        }
    }

    [Fact]
    public void Help_in_English_has_the_policys_words_and_the_translation()
    {
        var statement = AalborgPolicy.Rules[AalborgRule.Why05].Statements[0];

        ((string?)Rule(AalborgRule.Why05)["help"]!["text"]).Should().Contain($"{statement.Id} »{statement.Danish}«\n   “{statement.Text.English}”\n");
        ((string?)Rule(AalborgRule.Why05)["help"]!["markdown"]).Should().Contain($"> **{statement.Id}** »{statement.Danish}«\n>\n> *{statement.Text.English}*");
        ((string?)Rule(AalborgRule.Why05, Language.Danish)["help"]!["text"]).Should().NotContain(statement.Text.English);
    }

    [Fact]
    public void Help_tells_apart_what_is_said_and_what_is_inferred()
    {
        ((string?)Rule(AalborgRule.Why03)["help"]!["text"]).Should().Contain("The rule is inferred");
        ((string?)Rule(AalborgRule.Why05)["help"]!["text"]).Should().NotContain("inferred");
        ((string?)Rule(AalborgRule.Why13)["help"]!["text"]).Should().Contain("nly people can judge");
    }

    [Fact]
    public void Properties_have_the_principle_the_gate_and_the_sentences()
    {
        Rule(AalborgRule.Why03)["properties"]!.ToJsonString().Should().Be(
            """{"tags":["vi-ved-hvorfor","inferred"],"severity":"warning","gate":"implementation","statements":["C20"]}""");
        Rule(AalborgRule.Doc01)["properties"]!["tags"]!.ToJsonString().Should().Be("""["document"]""");
    }

    [Fact]
    public void Level_is_what_a_violation_weighs_by_itself()
    {
        ((string?)Rule(AalborgRule.Why05)["defaultConfiguration"]!["level"]).Should().Be("error");
        ((string?)Rule(AalborgRule.Why03)["defaultConfiguration"]!["level"]).Should().Be("warning");
        ((string?)Rule(AalborgRule.Why13)["defaultConfiguration"]!["level"]).Should().Be("warning");
    }

    [Fact]
    public void Rule_of_ones_own_in_Danish_alone_is_named_too()
    {
        var rule = Log.Of(Log.Document(Log.Json(""), book: PointedRule.Book())).Rules.Single()!;

        ((string?)rule["name"]).Should().Be("ReglenDerPeger");
        ((string?)rule["fullDescription"]!["text"]).Should().Be("It {{points}}.");
        ((string?)rule["help"]!["text"]).Should().Be("It {{points}}.\n\nWhat to do\nMend {{it}}.");
    }

    [Theory]
    [InlineData(Language.Danish, "da")]
    [InlineData(Language.English, "en")]
    public void Tool_says_what_it_is(Language language, string code)
    {
        var run = Log.In(language).Run;
        var driver = run["tool"]!["driver"]!;

        ((string?)driver["name"]).Should().Be("personnel");
        ((string?)driver["semanticVersion"]).Should().MatchRegex(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$");
        ((string?)driver["language"]).Should().Be(code);
        ((string?)run["language"]).Should().Be(code);
        ((string?)run["columnKind"]).Should().Be("utf16CodeUnits");
        driver.ToJsonString().Should().NotContain("Uri");
    }
}
