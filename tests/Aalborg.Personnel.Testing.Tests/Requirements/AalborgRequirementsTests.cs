namespace Aalborg.Personnel.Testing.Tests.Requirements;

public class AalborgRequirementsTests
{
    public static TheoryData<string> RuleIds => [.. AalborgPolicy.Rules.Rules.Select(rule => rule.Id.Value)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Rule_meets_every_requirement(string id) => AalborgPolicy.Rules[new(id)].ShouldMeetEveryRequirement(AalborgPolicy.Rules).Assessments.Should().BeGreaterThan(2_000);
}
