using Aalborg.Personnel;
using Aalborg.Personnel.Serialization;
using Aalborg.Personnel.Testing;
using FluentAssertions;
using Xunit;

namespace UnitTests;

public class OwnRuleTests
{
    private static readonly DateOnly On = new(2026, 5, 4);

    private static readonly RuleBook Book = AalborgPolicy.Rules.Extend("ours", [new OwnRule()]);

    [Fact]
    public void Compliant_initiative_has_no_findings() =>
        AalborgPolicy.Rules.Assess(AalborgInitiative.Compliant(ChangePhase.Implementation, On), On)
            .ShouldHaveNoFindings().ShouldBeReadyFor(ChangePhase.FollowUp);

    [Fact]
    public void Summary_that_is_missing_is_found()
    {
        var change = AalborgInitiative.Compliant(ChangePhase.Implementation, On) with { Summary = null };

        Book.Assess(change, On).ShouldFail(new RuleId("OWN-01"), at: "/summary").ShouldPass(AalborgRule.Why05);
    }

    [Fact]
    public void Assertion_that_does_not_hold_lists_the_findings() =>
        FluentActions.Invoking(() => AalborgPolicy.Rules.Assess(AalborgInitiative.Breaking(AalborgRule.Why05, On), On).ShouldHaveNoFindings())
            .Should().Throw<PersonnelAssertionException>().WithMessage("*WHY-05*");

    [Fact]
    public void Rule_meets_every_requirement() => new OwnRule().ShouldMeetEveryRequirement(Book);

    [Fact]
    public void Initiative_is_read_as_it_was_written()
    {
        var change = AalborgInitiative.Compliant(ChangePhase.Implementation, On);

        PersonnelJson.ReadInitiative(PersonnelJson.WriteInitiative(change)).Should().Be(change);
    }
}
