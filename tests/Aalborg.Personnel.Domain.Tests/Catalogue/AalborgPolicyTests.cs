using System.Reflection;
using System.Xml.Linq;

namespace Aalborg.Personnel.Domain.Tests.Catalogue;

public class AalborgPolicyTests
{
    /// <summary>The tables of the contract: id, statements, severity and gate. E and W as there; J where people judge.</summary>
    private const string Table = """
        WHY-01 | Q1 C15 P20           | E | preparation
        WHY-02 | C20 P20              | E | implementation
        WHY-03 | C20 inferred         | W | implementation
        WHY-04 | Q2                   | E | implementation
        WHY-05 | Q2                   | E | implementation
        WHY-06 | Q2                   | E | implementation
        WHY-07 | Q3                   | E | implementation
        WHY-08 | Q3                   | E | implementation
        WHY-09 | Q3                   | E | implementation
        WHY-10 | Q4 P13               | E | implementation
        WHY-11 | Q4                   | E | implementation
        WHY-12 | Q2 inferred          | W | closed
        WHY-13 | C13 C14 C20 P17      | J | implementation
        WHO-01 | C15 Q5               | E | implementation
        WHO-02 | Q5 P14               | E | implementation
        WHO-03 | C24 inferred         | W | implementation
        WHO-04 | C15 C16 C25 inferred | E | implementation
        WHO-05 | C16 C25 C26 inferred | W | implementation
        WHO-06 | C25 P30 inferred     | W | implementation
        WHO-07 | C14 inferred         | W | implementation
        WHO-08 | C05 C10 inferred     | W | implementation
        WHO-09 | C09 C03 inferred     | W | implementation
        WHO-10 | C15 inferred         | W | implementation
        WHO-11 | C26 inferred         | W | implementation
        WHO-12 | P14 C03 inferred     | W | implementation
        WHO-13 | C25 C26 P26 P27      | J | implementation
        WHO-14 | P07 P33 P34 P35      | J | implementation
        WHO-15 | Q5 P14 inferred      | W | implementation
        WHO-16 | P29 P32              | J | implementation
        HOW-01 | C27 P22              | E | implementation
        HOW-02 | C28 Q6               | E | implementation
        HOW-03 | C28 Q6               | E | implementation
        HOW-04 | C28 Q6               | E | implementation
        HOW-05 | C29 Q7               | E | implementation
        HOW-06 | C29 Q7               | E | implementation
        HOW-07 | Q7                   | E | implementation
        HOW-08 | P22 inferred         | W | implementation
        HOW-09 | Q7 inferred          | W | implementation
        HOW-10 | C29 inferred         | E | implementation
        HOW-11 | C29 inferred         | W | implementation
        HOW-12 | Q7                   | E | idea
        HOW-13 | C28                  | J | implementation
        HOW-14 | Q7                   | E | implementation
        HOW-15 | Q7 inferred          | W | followUp
        HOW-16 | Q7 C29 inferred      | W | implementation
        COM-01 | C30                  | E | implementation
        COM-02 | C30                  | E | followUp
        COM-03 | C30                  | E | closed
        COM-04 | C31                  | E | implementation
        COM-05 | C31 P08 inferred     | E | implementation
        COM-06 | C31 inferred         | W | idea
        COM-07 | C32 inferred         | W | implementation
        COM-08 | C03 C05 inferred     | W | implementation
        COM-09 | C30 inferred         | W | idea
        COM-10 | C31                  | E | idea
        COM-11 | C16 inferred         | W | implementation
        COM-12 | C03 C04 C13          | J | implementation
        DOC-01 |                      | E | idea
        DOC-02 |                      | E | idea
        DOC-03 |                      | E | idea
        DOC-04 |                      | E | idea
        DOC-05 |                      | E | idea
        DOC-06 |                      | W | idea
        """;

    private static readonly string[][] Rows = [.. Table.Split('\n').Select(row => row.Split('|').Select(cell => cell.Trim()).ToArray())];

    private static readonly Dictionary<string, Principle?> PrincipleOfPrefix = new(StringComparer.Ordinal)
    {
        ["WHY"] = AalborgPrinciple.WeKnowWhy,
        ["WHO"] = AalborgPrinciple.WeKnowWho,
        ["HOW"] = AalborgPrinciple.WeKnowWhatAndHow,
        ["COM"] = AalborgPrinciple.WeCommunicate,
        ["DOC"] = null,
    };

    public static TheoryData<string, string, string, string> Expected
    {
        get
        {
            var expected = new TheoryData<string, string, string, string>();
            foreach (var row in Rows)
            {
                expected.Add(row[0], row[1], row[2], row[3]);
            }

            return expected;
        }
    }

    public static TheoryData<string> RuleIds => [.. Rows.Select(row => row[0])];

    private static ChangeRule Rule(string id) => AalborgPolicy.Rules.Find(new(id))!;

    [Fact]
    public void Rules_are_those_of_the_contract_in_order()
    {
        AalborgPolicy.Rules.Rules.Select(rule => rule.Id.Value).Should().Equal(Rows.Select(row => row[0]));
    }

    [Theory]
    [MemberData(nameof(Expected))]
    public void Rule_is_as_the_contract_says(string id, string from, string severity, string gate)
    {
        var rule = Rule(id);
        var statements = from.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !string.Equals(word, "inferred", StringComparison.Ordinal));

        rule.Principle.Should().Be(PrincipleOfPrefix[id[..3]]);
        rule.Statements.Select(statement => statement.Id).Should().Equal(statements);
        rule.IsInferred.Should().Be(from.EndsWith("inferred", StringComparison.Ordinal));
        $"{rule.Severity}"[..1].Should().Be(severity);
        $"{rule.Gate}".Should().BeEquivalentTo(gate);
        (rule is JudgementRule).Should().Be(severity is "J");
        rule.CanBeSetAside.Should().Be(severity is not "J" && !id.StartsWith("DOC", StringComparison.Ordinal));
        rule.AppliesWhenStopped.Should().Be(id is "COM-06" or "COM-10" || id.StartsWith("DOC", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Rule_has_its_class_its_constant_and_its_room(string id)
    {
        var constant = $"{id[..1]}{id[1..3].ToLowerInvariant()}{id[4..]}";
        var type = Rule(id).GetType();

        type.Name.Should().MatchRegex($"^{constant}[A-Z][A-Za-z]+$");
        type.Namespace.Should().Be("Aalborg.Personnel.Catalogue");
        type.IsSealed.Should().BeTrue();
        typeof(AalborgRule).GetProperty(constant)!.GetValue(null).Should().Be(new RuleId(id));
    }

    [Fact]
    public void Ids_of_AalborgRule_are_those_of_the_rules() =>
        typeof(AalborgRule).GetProperties().Select(property => ((RuleId)property.GetValue(null)!).Value)
            .Should().BeEquivalentTo(Rows.Select(row => row[0]));

    /// <summary>Whoever points at a constant in an editor reads the Danish title of the rule, as the pages and the reports say it.</summary>
    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Constant_shows_the_Danish_title(string id)
    {
        var documentation = XDocument.Load(Path.ChangeExtension(typeof(AalborgRule).Assembly.Location, "xml"));
        var constant = $"{id[..1]}{id[1..3].ToLowerInvariant()}{id[4..]}";

        documentation.Descendants("member").Single(member => (string?)member.Attribute("name") == $"P:Aalborg.Personnel.AalborgRule.{constant}")
            .Value.Trim().Should().StartWith($"{id}: ").And.EndWith($" (»{Rule(id).Title.Danish}«).");
    }

    [Fact]
    public void Rules_holds_every_rule_of_the_assembly() =>
        AalborgPolicy.Rules.Rules.Select(rule => rule.GetType()).Should().BeEquivalentTo(
            typeof(ChangeRule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ChangeRule)) && !type.IsAbstract));

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Rule_says_everything_in_both_languages(string id)
    {
        var rule = Rule(id);
        LocalizedText[] said = [rule.Title, rule.Explanation, rule.Remedy, .. KeptTexts(rule)];

        said.Should().OnlyContain(text => !string.IsNullOrWhiteSpace(text.Danish) && !string.IsNullOrWhiteSpace(text.English));
        said.Should().OnlyContain(text => !text.Danish.Equals(text.English, StringComparison.Ordinal));
        said.Should().OnlyHaveUniqueItems();
        said.Skip(1).Should().OnlyContain(text => EndsAsASentence(text.Danish) && EndsAsASentence(text.English!));
    }

    [Fact]
    public void Rules_that_give_time_say_by_which_parameter_and_how_much()
    {
        AalborgPolicy.Rules.Rules.SelectMany(rule => rule.Parameters.Select(parameter => $"{rule}: {parameter.Name}")).Should().Equal(
            "HOW-01: alignWithinDays",
            "HOW-10: adjustWithinDays",
            "COM-04: tellWithinDays",
            "COM-06: answerWithinDays",
            "COM-10: tellWithinDays",
            "COM-11: tellWithinDays");
        AalborgPolicy.Rules.Rules.Where(rule => !rule.Parameters.IsEmpty).Should().OnlyContain(rule =>
            rule.Explanation.Danish.Contains($"{rule.Parameters[0].StandardDays} dage", StringComparison.Ordinal)
            && rule.Explanation.English!.Contains($"{rule.Parameters[0].StandardDays} days", StringComparison.Ordinal));
    }

    [Fact]
    public void DocumentRules_are_the_last_six() =>
        AalborgPolicy.DocumentRules.Select(rule => rule.Id.Value).Should().Equal("DOC-01", "DOC-02", "DOC-03", "DOC-04", "DOC-05", "DOC-06");

    [Fact]
    public void Titles_are_all_different()
    {
        AalborgPolicy.Rules.Rules.Select(rule => rule.Title.Danish).Should().OnlyHaveUniqueItems();
        AalborgPolicy.Rules.Rules.Select(rule => rule.Title.English).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Judgement_rules_ask() =>
        AalborgPolicy.Rules.Rules.OfType<JudgementRule>().Should().HaveCount(6)
            .And.OnlyContain(rule => rule.Title.Danish.EndsWith('?') && rule.Title.English!.EndsWith('?'));

    private static bool EndsAsASentence(string text) => text[^1] is '.' or '?' or '!';

    /// <summary>The texts a rule keeps for its findings. Those made with dates and counts are seen by the rule's own tests.</summary>
    private static IEnumerable<LocalizedText> KeptTexts(ChangeRule rule) =>
        rule.GetType().GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
            .Where(field => field.FieldType == typeof(LocalizedText))
            .Select(field => (LocalizedText)field.GetValue(null)!)
            .Concat(rule is JudgementRule judgement ? [judgement.Declined] : []);
}
