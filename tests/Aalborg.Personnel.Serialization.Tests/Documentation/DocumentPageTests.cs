namespace Aalborg.Personnel.Serialization.Tests.Documentation;

/// <summary>The example of docs/document.md is a document, with every member there is; the sample profile is one too.</summary>
public class DocumentPageTests
{
    private static string Example { get; } = File.ReadAllText(Repository.PathTo("docs/document.md")).Split("```json\n")[1].Split("```")[0];

    [Fact]
    public void Example_can_be_read() =>
        AalborgPolicy.Rules.Assess(PersonnelJson.ReadInitiative(Draft.Utf8(Example)), new DateOnly(2026, 5, 4))
            .Findings.Where(finding => finding.Rule.Principle is null).Should().BeEmpty();

    [Fact]
    public void Sample_profile_can_be_read()
    {
        var profile = PersonnelJson.ReadProfile(File.ReadAllBytes(Repository.PathTo("samples/profiles/hjemmeplejen.json")), AalborgPolicy.Rules);

        profile.AppliesOn(new DateOnly(2026, 1, 14)).Should().BeTrue();
        profile.Parameters.Settings.Should().HaveCount(AalborgPolicy.Rules.Parameters.Count);
    }
}
