using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Aalborg.Personnel.Serialization.Tests.Schemas;

/// <summary>The schemas in schemas/ are what the code makes, and hold together. That they are as strict as the reader tests/interop-node says.</summary>
public class SchemaTests
{
    private static readonly string Folder = Repository.PathTo("schemas");

    private static readonly Dictionary<string, Func<byte[]>> Made = new(StringComparer.Ordinal)
    {
        ["change-initiative"] = PersonnelSchema.ChangeInitiative,
        ["policy"] = PersonnelSchema.Policy,
        ["profile"] = () => PersonnelSchema.Profile(AalborgPolicy.Rules),
        ["assessment"] = PersonnelSchema.Assessment,
        ["results"] = PersonnelSchema.Results,
        ["forecast"] = PersonnelSchema.Forecast,
        ["portfolio"] = PersonnelSchema.Portfolio,
        ["comparison"] = PersonnelSchema.Comparison,
    };

    /// <summary>What words.json calls the document of a schema.</summary>
    private static readonly Dictionary<string, string> RootNames = new(StringComparer.Ordinal)
    {
        ["change-initiative"] = "changeInitiative",
        ["policy"] = "policy",
        ["profile"] = "ruleProfile",
    };

    public static TheoryData<string> Names => [.. Made.Keys];

    /// <summary>A schema, the object and member of it that hold an enum, and the values of the domain.</summary>
    public static TheoryData<string, string, string, string[]> Enums => new()
    {
        { "change-initiative", "stakeholder", "level", ValuesOf<StakeholderLevel>() },
        { "change-initiative", "stakeholder", "impact", ValuesOf<StakeholderImpact>() },
        { "change-initiative", "stakeholder", "roles", ValuesOf<StakeholderRole>() },
        { "change-initiative", "involvement", "form", ValuesOf<InvolvementForm>() },
        { "change-initiative", "unaffectedLevel", "level", ValuesOf<StakeholderLevel>() },
        { "change-initiative", "decision", "kind", ValuesOf<DecisionKind>() },
        { "change-initiative", "revision", "outcome", ValuesOf<RevisionOutcome>() },
        { "change-initiative", "contextChange", "in", ValuesOf<ContextArea>() },
        { "change-initiative", "judgement", "answer", ValuesOf<JudgementAnswer>() },
        { "policy", "statement", "kind", ValuesOf<StatementKind>() },
        { "policy", "subPolicy", "text", ValuesOf<SubPolicyText>() },
        { "results", "assessment", "phase", ValuesOf<ChangePhase>() },
        { "results", "readiness", "phase", ValuesOf(ChangePhase.Stopped) },
        { "results", "verdict", "verdict", ValuesOf<Verdict>() },
        { "results", "question", "state", ValuesOf<QuestionState>() },
        { "results", "ruleResult", "outcome", ValuesOf<RuleOutcome>() },
        { "results", "finding", "severity", ValuesOf(RuleSeverity.Judgement) },
        { "results", "finding", "state", ValuesOf<FindingState>() },
        { "forecast", "forecastResult", "phase", ValuesOf<ChangePhase>() },
        { "forecast", "event", "kind", ["phase", "finding"] },
        { "forecast", "event", "phase", ValuesOf<ChangePhase>() },
        { "forecast", "event", "was", ValuesOf(FindingState.Failed) },
        { "portfolio", "phaseCount", "phase", ValuesOf<ChangePhase>() },
        { "portfolio", "verdictCount", "verdict", ValuesOf(Verdict.NotApplicable) },
        { "portfolio", "groupLoad", "level", ValuesOf<StakeholderLevel>() },
        { "portfolio", "due", "kind", ValuesOf<DueKind>() },
        { "portfolio", "deviation", "state", ValuesOf<DeviationState>() },
        { "comparison", "change", "kind", ValuesOf<DocumentChangeKind>() },
        { "comparison", "phaseComparison", "was", ValuesOf<ChangePhase>() },
        { "comparison", "phaseComparison", "is", ValuesOf<ChangePhase>() },
        { "comparison", "verdictComparison", "was", ValuesOf<Verdict>() },
        { "comparison", "verdictComparison", "is", ValuesOf<Verdict>() },
        { "comparison", "questionComparison", "was", ValuesOf<QuestionState>() },
        { "comparison", "questionComparison", "is", ValuesOf<QuestionState>() },
        { "comparison", "ruleComparison", "was", ValuesOf<RuleOutcome>() },
        { "comparison", "ruleComparison", "is", ValuesOf<RuleOutcome>() },
        { "comparison", "remainingFinding", "severity", ValuesOf(RuleSeverity.Judgement) },
        { "comparison", "remainingFinding", "state", ValuesOf<FindingState>() },
        { "comparison", "remainingFinding", "was", ValuesOf<FindingState>() },
        { "comparison", "readinessComparison", "phase", ValuesOf(ChangePhase.Stopped) },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Schema_in_schemas_is_what_the_code_makes(string name)
    {
        Approved.Hold($"schemas/{name}.schema.json", $"{Encoding.UTF8.GetString(Made[name]())}\n");
    }

    [Fact]
    public void Folder_holds_no_other_file() =>
        Directory.GetFiles(Folder).Select(Path.GetFileName).Should().BeEquivalentTo(Made.Keys.Select(name => $"{name}.schema.json"));

    [Theory]
    [MemberData(nameof(Names))]
    public void Id_is_a_urn_that_stays(string name)
    {
        var schema = Schema(name);
        Text(schema["$schema"]).Should().Be("https://json-schema.org/draft/2020-12/schema");
        Text(schema["$id"]).Should().Be($"urn:aalborg-personnel:schema:{name}:1.0");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Object_and_member_are_told_in_Danish_and_in_English(string name)
    {
        foreach (var (place, told) in Told(Schema(name)).Where(one => one.Item2.ContainsKey("title")))
        {
            var title = Text(told["title"]).Split(" / ");
            title.Length.Should().BeInRange(1, 2, because: "{0} has a title", place);
            title.Should().OnlyContain(part => part.Trim() == part && part.Length > 0, because: "{0} has a title", place).And.OnlyHaveUniqueItems();
            var description = Text(told["description"]).Split(" / ");
            description.Should().HaveCount(2, because: "{0} is described in two languages", place);
            description.Should().OnlyContain(part => (part.EndsWith('.') || part.EndsWith('?')) && part.Trim() == part, because: "{0} is described", place).And.OnlyHaveUniqueItems();
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Reference_resolves_and_every_definition_is_used(string name)
    {
        var schema = Schema(name);
        var references = All(schema).Select(one => one["$ref"]).Where(reference => reference is not null).Select(Text).ToHashSet(StringComparer.Ordinal);

        references.Should().BeEquivalentTo(schema["$defs"]!.AsObject().Select(definition => $"#/$defs/{definition.Key}"));
    }

    [Fact]
    public void Words_are_all_used()
    {
        var unused = SchemaResource.Read("words.json").SelectMany(owner => owner.Value!.AsObject().Select(member => (Owner: owner.Key, Member: member.Key))).ToHashSet();
        foreach (var (schema, root) in RootNames)
        {
            foreach (var (owner, properties) in Objects(schema, root))
            {
                unused.Remove((owner, ""));
                foreach (var member in properties.Select(property => property.Key))
                {
                    if (!unused.Remove((owner, member)))
                    {
                        unused.Remove(("*", member));
                    }
                }
            }
        }

        unused.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void Enum_has_the_values_of_the_domain(string name, string owner, string member, string[] values)
    {
        var schema = Objects(name, RootNames.GetValueOrDefault(name, name)).Single(one => one.Name == owner).Properties[member]!.AsObject();
        var held = (schema["enum"] ?? schema["items"]!["enum"])!.AsArray();

        held.Where(value => value is not null).Select(Text).Should().Equal(values);
    }

    [Fact]
    public void Enums_are_all_looked_at() =>
        Made.Keys.SelectMany(name => Parts(Schema(name))).DistinctBy(part => part.ToJsonString(), StringComparer.Ordinal).SelectMany(All).Count(one => one["enum"] is JsonArray).Should().Be(Enums.Count);

    [Theory]
    [MemberData(nameof(Names))]
    public void Example_is_what_its_member_asks_for(string name)
    {
        foreach (var one in All(Schema(name)).Where(one => one["examples"] is JsonArray))
        {
            foreach (var example in one["examples"]!.AsArray())
            {
                if (example is JsonArray items)
                {
                    Types(one).Should().Contain("array");
                    items.Should().OnlyContain(item => IsText(item!, one["items"]!));
                }
                else
                {
                    IsText(example!, one).Should().BeTrue(because: "{0} is an example", example);
                }
            }
        }
    }

    private static IEnumerable<string> Types(JsonNode schema) => schema["type"] is JsonArray several ? several.Select(Text) : [Text(schema["type"])];

    private static bool IsText(JsonNode example, JsonNode schema) =>
        Types(schema).Contains("string", StringComparer.Ordinal)
        && Regex.IsMatch(Text(example), PatternOf(schema), RegexOptions.ECMAScript, TimeSpan.FromSeconds(1))
        && (schema["enum"] is not JsonArray values || values.Any(value => value is not null && Text(value) == Text(example)));

    /// <summary>The pattern without what lies beyond the BMP, which the regular expressions here cannot say.</summary>
    private static string PatternOf(JsonNode schema) =>
        Regex.Replace(schema["pattern"]?.GetValue<string>() ?? "", @"\\u\{[0-9a-f]+\}(?:-\\u\{[0-9a-f]+\})?", "", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static JsonObject Schema(string name) => JsonNode.Parse(Made[name]())!.AsObject();

    private static string Text(JsonNode? node) => node!.GetValue<string>();

    private static string[] ValuesOf<T>(params T[] without)
        where T : struct, Enum => [.. Enum.GetValues<T>().Except(without).Select(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()))];

    /// <summary>The objects that a schema describes, the document first.</summary>
    private static IEnumerable<(string Name, JsonObject Properties)> Objects(string name, string root)
    {
        var schema = Schema(name);
        yield return (root, schema["properties"]!.AsObject());
        foreach (var (definition, value) in schema["$defs"]!.AsObject())
        {
            yield return (definition, value!["properties"]!.AsObject());
        }
    }

    /// <summary>The objects and members that people are told of.</summary>
    private static IEnumerable<(string Place, JsonObject Schema)> Told(JsonObject schema)
    {
        foreach (var (name, one) in schema["$defs"]!.AsObject().Prepend(KeyValuePair.Create<string, JsonNode?>("", schema)))
        {
            yield return (name, one!.AsObject());
            foreach (var (member, value) in one["properties"]?.AsObject() ?? [])
            {
                yield return ($"{name}/{member}", value!.AsObject());
            }
        }
    }

    /// <summary>The definitions of a schema; of some schemas they are the same.</summary>
    private static IEnumerable<JsonNode> Parts(JsonObject schema) => schema["$defs"]!.AsObject().Select(definition => definition.Value!);

    /// <summary>Every object in a schema, itself included.</summary>
    private static IEnumerable<JsonObject> All(JsonNode? node) => node switch
    {
        JsonObject one => one.SelectMany(member => All(member.Value)).Prepend(one),
        JsonArray several => several.SelectMany(All),
        _ => [],
    };
}
