using Aalborg.Personnel;
using Aalborg.Personnel.Testing;
using static Documentation.WritingRulesTests;

namespace Documentation;

public class TestingReadmeTests
{
    #region src/Aalborg.Personnel.Testing/README.md 1
    [Fact]
    public void Effect_without_recipient_fails()
    {
        var on = new DateOnly(2026, 5, 4);
        var change = AalborgInitiative.Compliant(ChangePhase.Implementation, on);
        var broken = change with { Why = change.Why with { Effects = [change.Why.Effects[0] with { For = [] }] } };

        AalborgPolicy.Rules.Assess(change, on).ShouldHaveNoFindings().ShouldBeReadyFor(ChangePhase.FollowUp);
        AalborgPolicy.Rules.Assess(broken, on).ShouldFail(AalborgRule.Why05, at: "/why/effects/0/for").ShouldPass(AalborgRule.Why04);
    }
    #endregion

    #region src/Aalborg.Personnel.Testing/README.md 2
    [Fact]
    public void Rule_meets_every_requirement() => new SummaryIsWritten().ShouldMeetEveryRequirement(AalborgPolicy.Rules);

    [Fact]
    public void All_our_rules_meet_every_requirement() => OurPolicy.Rules.ShouldMeetEveryRequirement();
    #endregion

    [Fact]
    public void Message_is_the_one_shown()
    {
        var on = new DateOnly(2026, 5, 4);
        var change = AalborgInitiative.Compliant(ChangePhase.Implementation, on);
        var broken = change with { Why = change.Why with { Effects = [change.Why.Effects[0] with { For = [] }] } };
        var act = () => AalborgPolicy.Rules.Assess(broken, on).ShouldPass(AalborgRule.Why05);

        act.Should().Throw<PersonnelAssertionException>().Which.Message
            .Should().Be(Page.At("src/Aalborg.Personnel.Testing/README.md").Block("text").Text);
    }

    private static class OurPolicy
    {
        public static RuleBook Rules { get; } = new("vores", AalborgPolicy.Personnel, AalborgPolicy.Change, [new SummaryIsWritten()]);
    }
}
