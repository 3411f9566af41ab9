namespace Aalborg.Personnel.Testing.Tests.Assertions;

public class ReadinessAssertionsTests
{
    private static readonly DateOnly On = new(2026, 12, 15);

    private static Readiness Ready { get; } =
        AalborgPolicy.Rules.Assess(AalborgInitiative.Compliant(ChangePhase.Preparation, On), On).ReadinessFor(ChangePhase.Implementation);

    private static Readiness NotReady { get; } =
        AalborgPolicy.Rules.Assess(AalborgInitiative.Breaking(AalborgRule.Why05, On), On).ReadinessFor(ChangePhase.Implementation);

    private static Readiness ReadyWithAWarning { get; } =
        AalborgPolicy.Rules.Assess(AalborgInitiative.Breaking(AalborgRule.Why03, On), On).ReadinessFor(ChangePhase.Implementation);

    private static Readiness ReadyButForJudgement { get; } = AalborgPolicy.Rules.Assess(
        AalborgInitiative.Compliant(ChangePhase.Preparation, On) with { Judgements = [] }, On).ReadinessFor(ChangePhase.Implementation);

    private static string MessageOf(Action act) => act.Should().Throw<PersonnelAssertionException>().Which.Message;

    [Fact]
    public void Assertions_that_hold_give_the_readiness_back()
    {
        Ready.ShouldBeReady().ShouldMissNothing().Should().BeSameAs(Ready);
        NotReady.ShouldNotBeReady().ShouldMiss(AalborgRule.Why05).ShouldMiss(AalborgRule.Why05, at: "/why/effects/0/for").Should().BeSameAs(NotReady);
        ReadyWithAWarning.ShouldBeReady().ShouldMiss(AalborgRule.Why03);
    }

    [Fact]
    public void ShouldBeReady_lists_what_is_missing() =>
        MessageOf(() => NotReady.ShouldBeReady()).Should().StartWith("Expected: ready for implementation\nActual:   not ready for implementation\n\nWHY-05 ");

    [Fact]
    public void ShouldNotBeReady_lists_the_warnings() =>
        MessageOf(() => ReadyWithAWarning.ShouldNotBeReady()).Should().Contain("point of attention, missing, at /why/goals/0/measure");

    [Fact]
    public void ShouldMiss_what_is_not_missing_lists_what_is() =>
        MessageOf(() => NotReady.ShouldMiss(AalborgRule.Why01)).Should().StartWith(
            "Expected: before implementation this is missing: WHY-01\nActual:   before implementation this is missing: WHY-05\n\nWHY-05 ");

    [Fact]
    public void ShouldMiss_at_another_place_does_not_hold() =>
        MessageOf(() => NotReady.ShouldMiss(AalborgRule.Why05, at: "/why/effects/7/for"))
            .Should().StartWith("Expected: before implementation this is missing: WHY-05 (/why/effects/7/for)\n");

    [Fact]
    public void ShouldMissNothing_does_not_hold_with_a_warning() =>
        MessageOf(() => ReadyWithAWarning.ShouldMissNothing(Language.Danish)).Should().StartWith(
            "Forventet: intet mangler før gennemførelse\nFaktisk:   før gennemførelse mangler WHY-03\n");

    [Fact]
    public void ShouldMissNothing_does_not_hold_where_people_have_not_judged() =>
        MessageOf(() => ReadyButForJudgement.ShouldMissNothing()).Should().Contain("needs judgement");
}
