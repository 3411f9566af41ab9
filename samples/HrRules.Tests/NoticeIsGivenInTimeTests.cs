using Aalborg.Personnel;
using Aalborg.Personnel.Testing;
using FluentAssertions;
using Xunit;

namespace HrRules;

/// <summary>How a department tests a rule of its own. Any test framework will do, and any assertion library or none.</summary>
public class NoticeIsGivenInTimeTests
{
    private static readonly RuleId Rule = new("HJEM-01");

    private static readonly RuleBook Book = AalborgPolicy.Rules.Extend("hjemmeplejen", [new NoticeIsGivenInTime()]);

    private static readonly DateOnly Today = new(2026, 5, 4);

    private static Assessment Assess(ChangeInitiative change) => Book.Assess(change, Today);

    /// <summary>A change that nothing is wrong with, but that everything is told on one day.</summary>
    private static ChangeInitiative ToldOn(DateOnly date)
    {
        var change = AalborgInitiative.Compliant(ChangePhase.Preparation, Today);
        return change with
        {
            Communication = change.Communication with
            {
                Messages = [.. change.Communication.Messages.Select(message => message with { Planned = date, Sent = null })],
            },
        };
    }

    [Fact]
    public void A_compliant_change_passes() =>
        Assess(AalborgInitiative.Compliant(ChangePhase.Implementation, Today)).ShouldPass(Rule).ShouldHaveNoFindings();

    [Fact]
    public void Nothing_told_before_the_last_moment_is_open_until_the_change_starts() =>
        Assess(ToldOn(Today.AddDays(1)))
            .ShouldBeOpen(Rule, at: "/who/stakeholders/0")
            .ShouldBeReadyFor(ChangePhase.Implementation); // A warning does not stop anybody.

    [Fact]
    public void It_does_not_apply_to_an_idea() => Assess(AalborgInitiative.Compliant(ChangePhase.Idea, Today)).ShouldNotApply(Rule);

    [Fact]
    public void It_says_by_when_in_both_languages()
    {
        var finding = Assess(ToldOn(Today.AddDays(1))).Findings.Single(finding => finding.Rule.Id == Rule);

        finding.Message(Language.Danish).Should().Be("Gruppen får ingen besked senest den 20. april 2026.");
        finding.Message(Language.English).Should().Be("The group gets no message by 20 April 2026.");
    }

    [Fact]
    public void It_keeps_what_every_rule_keeps() => new NoticeIsGivenInTime().ShouldMeetEveryRequirement(Book);

    /// <summary>This is what one reads when an assertion does not hold.</summary>
    [Fact]
    public void A_failed_assertion_tells_what_to_do()
    {
        var assertion = () => Assess(AalborgInitiative.Breaking(AalborgRule.Why05, Today)).ShouldHaveNoFindings(Language.Danish);

        assertion.Should().Throw<PersonnelAssertionException>().WithMessage(
            """
            Forventet: ingen fund
            Faktisk:   fund kun af WHY-05, den 4. maj 2026 (afsluttet)

            WHY-05 Det fremgår, hvem effekten er for
              krav, mangler, ved /why/effects/0/for
                Det fremgår ikke, hvem effekten er for.
                → Angiv mindst én interessent, der skal mærke effekten.
              Q2 »Hvilken effekt skal den skabe for hvem og hvornår?«
            """);
    }
}
