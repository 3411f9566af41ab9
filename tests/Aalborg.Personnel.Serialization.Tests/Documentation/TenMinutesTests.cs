namespace Aalborg.Personnel.Serialization.Tests.Documentation;

/// <summary>A newcomer's unit test, written from IntelliSense alone: one <c>using</c>, a typed rule id, no set-up.</summary>
public class TenMinutesTests
{
    private static DateOnly on { get; } = new(2026, 3, 2);

    private static ChangeInitiative broken { get; } = PersonnelJson.ReadInitiative(
        File.ReadAllBytes(Repository.PathTo("samples/initiatives/idea.json"))).Start(on).ExpectEffect("Mere tryghed.", forWhom: []);

    [Fact]
    public void Effect_without_recipient_fails() =>
        AalborgPolicy.Rules.Assess(broken, on).OutcomeOf(AalborgRule.Why05).Should().Be(RuleOutcome.Failed);
}
