using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Testing.Tests.Requirements;

/// <summary>That the documents a rule is examined with leave nothing out.</summary>
public partial class VariedDocumentsTests
{
    private static JsonNode Full { get; } = JsonNode.Parse(PersonnelJson.WriteInitiative(VariedDocuments.All[0].Initiative))!;

    [Fact]
    public void Full_document_has_every_member_of_the_schema()
    {
        var has = Full.Places().Select(WithoutIndexes).ToHashSet(StringComparer.Ordinal);

        MembersOf(JsonNode.Parse(PersonnelSchema.ChangeInitiative())!).Where(member => !has.Contains(member))
            .Should().Equal("/$schema", "/timeline/stopped");
    }

    [Fact]
    public void Every_text_of_the_full_document_is_marked() =>
        Full.Places().Where(place => Full.At(place) is JsonValue value && value.TryGetValue<string>(out var text) && !text.Contains("zq7", StringComparison.Ordinal))
            .Select(place => place.Split('/')[^1]).Where(member => !char.IsAsciiDigit(member[0])).Distinct(StringComparer.Ordinal)
            .Should().BeSubsetOf(
            [
                "schemaVersion", "id", "cvr", "uuid", "kle", "facet", "starts", "ends", "closed", "explained", "due", "on", "level", "impact", "form", "starts", "kind",
                "informed", "done", "outcome", "in", "planned", "sent", "received", "rule", "answer", "until",
            ]);

    [Fact]
    public void References_of_the_full_document_still_lead_somewhere() =>
        AalborgPolicy.Rules.Assess(VariedDocuments.All[0].Initiative, FullInitiative.Starts).ShouldPass(AalborgRule.Doc01).ShouldPass(AalborgRule.Doc02);

    [Fact]
    public void Every_member_is_missing_in_one_document_and_every_list_is_doubled_in_another()
    {
        var names = VariedDocuments.Simple.Select(document => document.Name).ToHashSet(StringComparer.Ordinal);

        names.Should().Contain(["without /why/purpose", "without /who/stakeholders", "without /who/stakeholders/0/involvements/0/how", "without /communication"]);
        names.Should().Contain(["with everything in /why/effects twice", "with another /who/stakeholders/0/level: citizens", "stopped on 2026-05-01"]);
        VariedDocuments.All.Select(document => document.Initiative).Distinct().Count().Should().BeGreaterThan(800);
    }

    [Fact]
    public void Find_leads_to_every_place_of_a_document_in_its_order()
    {
        var json = VariedDocuments.All[0].Json;
        var paths = Full.Places().Select(place => SchemaPointers.Find(place, json)).ToArray();

        paths.Should().NotContainNulls();
        paths.Zip(paths.Skip(1), (one, next) => one.AsSpan().SequenceCompareTo(next)).Should().OnlyContain(order => order < 0);
    }

    private static IEnumerable<string> MembersOf(JsonNode kind, JsonNode? root = null, string at = "")
    {
        root ??= kind;
        var resolved = kind["anyOf"]?[0] ?? kind["items"] ?? kind;
        resolved = resolved["$ref"] is { } reference ? root["$defs"]![reference.GetValue<string>().Split('/')[^1]]! : resolved;
        return resolved["properties"] is not JsonObject members
            ? []
            : members.Where(member => member.Key != "extensions").SelectMany(member => MembersOf(member.Value!, root, $"{at}/{member.Key}").Prepend($"{at}/{member.Key}"));
    }

    private static string WithoutIndexes(string place) => Index().Replace(place, "");

    [GeneratedRegex("/[0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Index();
}
