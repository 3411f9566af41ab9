using System.Text.Json.Nodes;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Cli.Tests;

/// <summary><c>personnel rules</c>, <c>personnel policy</c> and <c>personnel coverage</c>.</summary>
public class CatalogueTests : CliTests
{
    public static TheoryData<string> RuleIds => [.. AalborgPolicy.Rules.Rules.Select(rule => rule.Id.Value)];

    private JsonNode Json(params ReadOnlySpan<string> arguments)
    {
        var outcome = World.Run([.. arguments, "--format", "json"]);
        outcome.ExitStatus.Should().Be(ExitStatus.Success);
        outcome.Error.Should().BeEmpty();
        return JsonNode.Parse(outcome.Output)!;
    }

    [Fact]
    public void Rules_lists_every_rule_in_order()
    {
        World.Width = 1000;
        var text = World.Run("rules", "--language", "da").Text;

        AalborgPolicy.Rules.Rules.Select(rule => text.IndexOf($"  {rule.Id}  {rule.Title.Danish}", StringComparison.Ordinal))
            .Should().BeInAscendingOrder().And.NotContain(-1);
        text.Should().MatchRegex("  WHY-03  Det fremgår, hvordan I kan se, at målet er nået, og hvornår +opmærksomhedspunkt, inden gennemførelse +C20 \\(udledt\\)\n");
        text.Should().MatchRegex("  tellWithinDays +14 dage +COM-04, COM-10, COM-11\n");
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Rules_id_explains_it_in_both_languages(string id)
    {
        World.Width = 100_000;
        var rule = AalborgPolicy.Rules[new(id)];
        foreach (var (language, code) in new[] { (Language.Danish, "da"), (Language.English, "en") })
        {
            var text = World.Run("rules", id, "--language", code).Text;
            LocalizedText?[] said = [rule.Title, rule.Explanation, rule.Remedy, rule.NotApplicableWhen];

            said.OfType<LocalizedText>().Should().OnlyContain(one => text.Contains(one.In(language), StringComparison.Ordinal));
            rule.Statements.Where(statement => !text.Contains($"{statement.Id} »{statement.Danish}«", StringComparison.Ordinal)).Should().BeEmpty();
            var finding = AalborgPolicy.Rules.Assess(rule.Example!.Fails, rule.Example.On).Findings.First(one => one.Rule == rule);
            text.Should().Contain($"{finding.Pointer}: {finding.Message(language)}");
        }
    }

    [Fact]
    public void Rules_id_says_whether_the_policy_says_it_or_it_is_inferred()
    {
        World.Run("rules", "WHY-05", "--language", "da").Text.Should().Contain("Sætningerne er politikkens; målemetoden er regelbogens.");
        World.Run("rules", "WHY-03", "--language", "da").Text.Should().Contain("Reglen er udledt af sætningerne her.");
        World.Run("rules", "WHY-13", "--language", "da").Text.Should().Contain("Svaret er til drøftelse.");
        World.Run("rules", "DOC-01", "--language", "da").Text.Should().NotContain("Det siger politikken");
    }

    [Fact]
    public void Rules_id_says_how_to_set_it_aside_where_that_can_be()
    {
        World.Run("rules", "WHY-05", "--language", "en").Text.Should().Contain("\"rule\": \"WHY-05\"").And.NotContain("a department can make it a requirement");
        World.Run("rules", "WHY-03", "--language", "en").Text.Should().Contain("\"rule\": \"WHY-03\"").And.Contain("a department can make it a requirement");
        World.Run("rules", "WHY-13", "--language", "en").Text.Should().Contain("A judgement rule cannot be set aside").And.NotContain("\"deviations\"");
        World.Run("rules", "DOC-04", "--language", "en").Text.Should().Contain("It cannot be set aside").And.NotContain("\"deviations\"");
    }

    /// <summary>The two documents and the deviation on the page are such as the reader takes.</summary>
    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Rules_id_shows_documents_that_can_be_read(string id)
    {
        var rule = AalborgPolicy.Rules[new(id)];
        var blocks = World.Run("rules", id, "--format", "markdown").Text.Split("```json\n").Skip(1).Select(block => block.Split("\n```")[0]).ToArray();

        PersonnelJson.ReadInitiative(System.Text.Encoding.UTF8.GetBytes(blocks[0])).Should().Be(rule.Example!.Fails);
        PersonnelJson.ReadInitiative(System.Text.Encoding.UTF8.GetBytes(blocks[1])).Should().Be(rule.Example.Mended);
        blocks.Should().HaveCount(rule.CanBeSetAside ? 3 : 2);
        if (rule.CanBeSetAside)
        {
            var document = JsonNode.Parse(PersonnelJson.WriteInitiative(rule.Example.Fails))!;
            document["deviations"] = JsonNode.Parse(blocks[2])!["deviations"]!.DeepClone();
            var initiative = PersonnelJson.ReadInitiative(System.Text.Encoding.UTF8.GetBytes(document.ToJsonString()));
            AalborgPolicy.Rules.Assess(initiative, new(2026, 9, 30)).OutcomeOf(rule.Id)
                .Should().Be(RuleOutcome.Excused);
        }
    }

    [Fact]
    public void Rules_json_is_the_contracts()
    {
        var rules = Json("rules", "--language", "da")["rules"]!.AsArray();

        rules.Should().HaveCount(AalborgPolicy.Rules.Rules.Count);
        rules[4]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Should().Be(
            """{"id":"WHY-05","principle":"vi-ved-hvorfor","statements":["Q2"],"inferred":false,"severity":"error","gate":"implementation","title":"Det fremgår, hvem effekten er for","explanation":"Politikken spørger: »Hvilken effekt skal den skabe for hvem og hvornår?« Reglen ser efter, om der er angivet mindst én interessent for hver effekt.","remedy":"Angiv mindst én interessent, der skal mærke effekten."}""");
        Json("rules", "WHY-05", "--language", "da")["rules"]!.AsArray().Should().ContainSingle().Which!.ToJsonString().Should().Be(rules[4]!.ToJsonString());
        ((string?)Json("rules", "WHY-05", "--language", "en")["rules"]![0]!["title"]).Should().Be("The effect names who benefits");
    }

    [Fact]
    public void Policy_json_is_the_policy_whatever_the_language()
    {
        var danish = World.Run("policy", "--language", "da", "--format", "json");
        var english = World.Run("policy", "--language", "en", "--format", "json");

        danish.Output.Should().Equal(english.Output);
        PersonnelJson.ReadPolicy(danish.Output).Should().Be(AalborgPolicy.Personnel);
    }

    [Theory]
    [InlineData("C15", "statements", 49)]
    [InlineData("P01", "statements", 0)]
    [InlineData("vi-er-gensidigt-fleksible", "principles", 3)]
    [InlineData("delpolitik-om-forandringer", "subPolicies", 0)]
    [InlineData("delpolitik-om-sundhed", "subPolicies", 4)]
    public void Policy_id_json_is_the_part_of_the_policy(string id, string list, int place) =>
        Json("policy", id).ToJsonString().Should().Be(Json("policy")[list]![place]!.ToJsonString());

    [Fact]
    public void Policy_id_of_a_principle_of_the_sub_policy() =>
        Json("policy", "vi-ved-hvem").ToJsonString().Should().Be(Json("policy")["subPolicies"]![0]!["principles"]![1]!.ToJsonString());

    [Fact]
    public void Policy_id_of_the_policy_itself_is_the_whole() =>
        World.Run("policy", "personalepolitik", "--language", "da").Text.Should().Be(World.Run("policy", "--language", "da").Text);

    [Fact]
    public void Policy_says_what_is_not_known()
    {
        var text = World.Run("policy", "--language", "da").Text;

        text.Should().Contain("Opdateret august 2018.").And.Contain("Teksten har hverken versionsnummer eller dato.").And.Contain("Også kaldet »Gensidig fleksibilitet«.");
        text.Split("Kun titlen er kendt her.").Should().HaveCount(6);
    }

    [Fact]
    public void Policy_in_English_marks_the_translation_as_ours() =>
        World.Run("policy", "--language", "en").Text.ReplaceLineEndings(" ").Should().Contain("this project's translation").And.Contain("»Vi kan forklare vores handlinger.«");

    [Fact]
    public void Policy_id_of_a_sentence_tells_what_became_of_it()
    {
        World.Run("policy", "C35", "--language", "da").Text.Should().Contain("Gentagelse. Siger det samme som C03 med andre ord.");
        World.Run("policy", "P01", "--language", "da").Text.Should().Contain("P01 · Personalepolitik").And.Contain("Gælder alt arbejde.");
        World.Run("policy", "C28", "--language", "en").Text.Should().Contain("Rules HOW-02, HOW-03, HOW-04, judgement HOW-13.").And.Contain("HOW-13  Is it clear");
    }

    [Fact]
    public void Coverage_json_lists_all_77_statements_none_without_a_disposition()
    {
        var statements = Json("coverage")["statements"]!.AsArray();

        statements.Select(statement => (string?)statement!["id"]).Should().Equal(AalborgPolicy.Personnel.Statements.Select(statement => statement.Id));
        statements.Should().HaveCount(77).And.OnlyContain(statement => statement!["dispositions"]!.AsArray().Count > 0);
        statements.SelectMany(statement => statement!["rules"]!.AsArray()).Select(rule => (string?)rule).Distinct(StringComparer.Ordinal)
            .Should().BeEquivalentTo(AalborgPolicy.Rules.Rules.Where(rule => rule.Principle is not null).Select(rule => rule.Id.Value));
    }

    [Theory]
    [InlineData("rules", "WHY-5", "en", "personnel: There is nothing called 'WHY-5'. The nearest is WHY-05.\n")]
    [InlineData("rules", "why-5", "da", "personnel: Der er ikke noget, der hedder 'why-5'. Det nærmeste er WHY-05.\n")]
    [InlineData("rules", "c25", "da", "personnel: 'c25' er en sætning i politikken: se 'personnel policy c25'.\n")]
    [InlineData("policy", "WHY-05", "en", "personnel: 'WHY-05' is a rule: see 'personnel rules WHY-05'.\n")]
    [InlineData("rules", "--jsn", "en", "personnel: There is no option '--jsn'.\npersonnel: see 'personnel --help' and 'personnel COMMAND --help'.\n")]
    [InlineData("policy", "C99", "en", "personnel: There is nothing called 'C99'. The nearest is C09.\n")]
    [InlineData("policy", "vi-ved-hvor", "da", "personnel: Der er ikke noget, der hedder 'vi-ved-hvor'. Det nærmeste er vi-ved-hvem.\n")]
    [InlineData("policy", "delpolitik-om-arbejdsmiljø", "en", "personnel: There is nothing called 'delpolitik-om-arbejdsmiljø'. The nearest is delpolitik-om-arbejdsmiljoe.\n")]
    public void Id_that_is_not_there_is_refused_and_the_nearest_named(string command, string id, string language, string complaint)
    {
        var outcome = World.Run(command, id, "--language", language);

        outcome.ExitStatus.Should().Be(ExitStatus.Unusable);
        outcome.Output.Should().BeEmpty();
        outcome.Error.ReplaceLineEndings("\n").Should().Be(complaint);
    }

    [Theory]
    [InlineData("rules", "why-05", "WHY-05")]
    [InlineData("policy", "c25", "C25")]
    [InlineData("policy", "Vi-Ved-Hvem", "vi-ved-hvem")]
    public void Id_may_be_asked_for_in_any_case(string command, string asked, string id) =>
        World.Run(command, asked).Text.Should().Be(World.Run(command, id).Text).And.NotBeEmpty();

    [Theory]
    [InlineData("rules", "--format", "ndjson")]
    [InlineData("policy", "--language", "sv")]
    [InlineData("coverage", "C15", "--format")]
    [InlineData("coverage", "C15")]
    public void Called_wrongly_is_refused(params string[] arguments)
    {
        var outcome = World.Run(arguments);

        outcome.ExitStatus.Should().Be(ExitStatus.Unusable);
        outcome.Output.Should().BeEmpty();
        outcome.Error.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("rules")]
    [InlineData("policy")]
    [InlineData("coverage")]
    public void Language_is_the_users_where_none_is_asked_for(string command)
    {
        World.Language = Language.Danish;
        World.Run(command).Text.Should().Be(World.Run(command, "--language", "da").Text);
        World.Language = Language.English;
        World.Run(command).Text.Should().Be(World.Run(command, "--language", "en").Text);
    }
}
