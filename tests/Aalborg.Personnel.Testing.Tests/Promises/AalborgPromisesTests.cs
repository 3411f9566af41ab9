namespace Aalborg.Personnel.Testing.Tests.Promises;

public class AalborgPromisesTests
{
    public static TheoryData<string> RuleIds => [.. AalborgPolicy.Rules.Rules.Select(rule => rule.Id.Value)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Rule_keeps_every_promise(string id) => AalborgPolicy.Rules[new(id)].ShouldKeepEveryPromise(AalborgPolicy.Rules).Assessments.Should().BeGreaterThan(2_000);
}
