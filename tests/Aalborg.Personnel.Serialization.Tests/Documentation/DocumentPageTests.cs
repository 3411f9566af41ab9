using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization.Tests.Documentation;

/// <summary>The example of docs/json.md is a document, with every member there is; the sample profile is one too.</summary>
public class DocumentPageTests
{
    private static readonly string[] Examples =
        [.. File.ReadAllText(Repository.PathTo("docs/json.md")).Split("```json\n").Skip(1).Select(block => block.Split("```")[0])];

    [Fact]
    public void Example_can_be_read() =>
        AalborgPolicy.Rules.Assess(PersonnelJson.ReadInitiative(Draft.Utf8(Examples[0])), new DateOnly(2026, 5, 4))
            .Findings.Where(finding => finding.Rule.Principle is null).Should().BeEmpty();

    [Fact]
    public void Example_of_a_policy_can_be_read_and_is_written_with_all_its_members()
    {
        var policy = PersonnelJson.ReadPolicy(Draft.Utf8(Examples[1]));

        policy.SubPolicies[0].Questions[0].Statement.Danish.Should().Be("Hvad prøver vi først?");
        JsonNode.DeepEquals(JsonNode.Parse(PersonnelJson.WritePolicy(policy)), JsonNode.Parse(Examples[1])).Should().BeTrue();
    }

    [Theory]
    [InlineData("idea")]
    [InlineData("complete")]
    [InlineData("aalborg-forvaltningsstruktur")]
    public void Hash_is_that_of_the_canonical_bytes(string sample)
    {
        var canonical = PersonnelJson.WriteInitiative(PersonnelJson.ReadInitiative(File.ReadAllBytes(Repository.PathTo($"samples/initiatives/{sample}.json"))));

        File.ReadAllText(Repository.PathTo("docs/json.md")).ToUpperInvariant()
            .Should().Contain($"\n{sample}.json  {Convert.ToHexString(SHA256.HashData(canonical))}\n".ToUpperInvariant());
    }

    [Fact]
    public void Sample_profile_can_be_read()
    {
        var profile = PersonnelJson.ReadProfile(File.ReadAllBytes(Repository.PathTo("samples/profiles/hjemmeplejen.json")), AalborgPolicy.Rules);

        profile.AppliesOn(new DateOnly(2026, 1, 14)).Should().BeTrue();
        profile.Parameters.Settings.Should().HaveCount(AalborgPolicy.Rules.Parameters.Count);
    }
}
