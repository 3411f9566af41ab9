using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Aalborg.Personnel.Serialization.Tests.Documents;

namespace Aalborg.Personnel.Serialization.Tests;

/// <summary>What the contract's example documents must give on telling dates (Expected/ is copied from contract/initiatives).</summary>
public class ExpectedResultsTests
{
    /// <summary>What the expected files leave out.</summary>
    private static readonly string[] LeftOut = ["fingerprint", "message", "remedy", "statements", "inferred", "policyVersion", "cited"];

    public static TheoryData<string, int> Cases
    {
        get
        {
            var cases = new TheoryData<string, int>();
            foreach (var name in Samples.Names)
            {
                for (var i = 0; i < CasesOf(name).Count; i++)
                {
                    cases.Add(name, i);
                }
            }

            return cases;
        }
    }

    private static JsonArray CasesOf(string sample) => JsonNode.Parse(Samples.ReadExpected(sample))!["cases"]!.AsArray();

    private static Assessment Assess(string sample, JsonNode expected) => Assess(PersonnelJson.ReadInitiative(Samples.Read(sample)), expected);

    private static Assessment Assess(ChangeInitiative initiative, JsonNode expected) => AalborgPolicy.Rules.Assess(
        initiative,
        DateOnly.ParseExact((string)expected["on"]!, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Fact]
    public void Cases_are_all_there_and_none_has_a_profile()
    {
        Cases.Should().HaveCount(22);
        Samples.Names.SelectMany(CasesOf).Should().OnlyContain(expected => expected!["profile"] == null);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void WriteAssessment_gives_what_is_expected(string sample, int number)
    {
        var expected = CasesOf(sample)[number]!;
        foreach (var language in Enum.GetValues<Language>())
        {
            var written = PersonnelJson.WriteAssessment(Assess(sample, expected), language);

            Compare(JsonNode.Parse(written)!, expected["assessment"]!, "/assessment");
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void WriteResult_gives_what_is_expected(string sample, int number)
    {
        var expected = CasesOf(sample)[number]!;
        var result = CheckResult.Of(sample, PersonnelJson.TryReadInitiative(Samples.Read(sample)), initiative => Assess(initiative, expected));
        var before = expected["before"] is { } name ? PhaseOf((string)name!) : (ChangePhase?)null;
        var asked = result with { Before = before is { } phase ? result.Assessment!.ReadinessFor(phase) : null };
        var written = JsonNode.Parse(PersonnelJson.WriteResult(asked, Language.Danish))!;

        Compare(written["assessment"]!, expected["assessment"]!, "/assessment");
        (expected["before"] is null).Should().Be(expected["before_result"] is null);
        (written["before"] is null).Should().Be(before is null);
        if (before is not null)
        {
            Compare(written["before"]!, expected["before_result"]!, "/before");
        }
    }

    private static ChangePhase PhaseOf(string name) =>
        Enum.GetValues<ChangePhase>().Single(phase => JsonNamingPolicy.CamelCase.ConvertName(phase.ToString()) == name);

    /// <summary>Member by member, item by item, so that a failure says where.</summary>
    private static void Compare(JsonNode? actual, JsonNode? expected, string pointer)
    {
        switch (expected)
        {
            case JsonObject members when actual is JsonObject actualMembers:
                actualMembers.Select(member => member.Key).Except(LeftOut, StringComparer.Ordinal)
                    .Should().Equal(members.Select(member => member.Key), "{0} has its members in order", pointer);
                foreach (var (name, value) in members)
                {
                    Compare(actualMembers[name], value, $"{pointer}/{name}");
                }

                break;
            case JsonArray items when actual is JsonArray actualItems:
                for (var i = 0; i < Math.Min(items.Count, actualItems.Count); i++)
                {
                    Compare(actualItems[i], items[i], FormattableString.Invariant($"{pointer}/{i}"));
                }

                actualItems.Should().HaveSameCount(items, "so many are at {0}", pointer);
                break;
            default:
                actual?.ToJsonString().Should().Be(expected?.ToJsonString(), "it stands at {0}", pointer);
                (actual is null).Should().Be(expected is null);
                break;
        }
    }
}
