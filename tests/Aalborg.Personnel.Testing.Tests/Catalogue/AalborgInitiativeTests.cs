using System.ComponentModel;
using System.Globalization;

namespace Aalborg.Personnel.Testing.Tests.Catalogue;

public class AalborgInitiativeTests
{
    private static readonly DateOnly On = new(2026, 12, 15);

    /// <summary>Before the start an involvement after the decision is open; after the start it has come or WHO-04 finds it.</summary>
    private static readonly RuleId[] OnlyLate = [AalborgRule.Who05];

    /// <summary>After the start what they ask for comes late, or HOW-12 asks for it.</summary>
    private static readonly RuleId[] OnlyOpen = [AalborgRule.Com01, AalborgRule.How14];

    public static TheoryData<string> RuleIds => [.. AalborgPolicy.Rules.Rules.Select(rule => rule.Id.Value)];

    public static TheoryData<ChangePhase, string> PhasesAndDates
    {
        get
        {
            var data = new TheoryData<ChangePhase, string>();
            foreach (var phase in Enum.GetValues<ChangePhase>())
            {
                foreach (var on in new[] { "1901-01-01", "2024-02-29", "2026-05-04", "2198-12-31" })
                {
                    data.Add(phase, on);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(PhasesAndDates))]
    public void Compliant_is_in_the_phase_and_nothing_fails(ChangePhase phase, string on)
    {
        var date = DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        var assessment = AalborgPolicy.Rules.Assess(AalborgInitiative.Compliant(phase, date), date);

        assessment.Phase.Should().Be(phase);
        assessment.Findings.Select(finding => finding.ToString())
            .Should().Equal(phase is ChangePhase.Idea ? ["HOW-14 Open at /timeline/starts", "HOW-15 Open at /timeline/ends"] : []);
        assessment.Rules.Should().NotContain(result => result.Outcome == RuleOutcome.NeedsJudgement);
    }

    [Fact]
    public void Compliant_when_closed_passes_every_rule_but_those_without_a_subject() =>
        AalborgPolicy.Rules.Assess(AalborgInitiative.Compliant(ChangePhase.Closed, On), On)
            .Rules.Where(result => result.Outcome != RuleOutcome.Passed).Select(result => result.Rule.Id).Should().Equal(AalborgRule.How08, AalborgRule.Com10);

    [Fact]
    public void Compliant_holds_nothing_that_has_not_happened_yet()
    {
        var change = AalborgInitiative.Compliant(ChangePhase.Preparation, On);

        change.Communication.Messages.Should().OnlyContain(message => message.Sent == null || message.Sent <= On);
        change.WhatAndHow.ContextChanges.Should().BeEmpty();
        change.WhatAndHow.Plan.Activities.Should().OnlyContain(activity => activity.Done == null);
        change.Why.Effects.Should().OnlyContain(effect => effect.Result == null);
    }

    [Fact]
    public void Compliant_twice_is_equal() =>
        AalborgInitiative.Compliant(ChangePhase.FollowUp, On).Should().Be(AalborgInitiative.Compliant(ChangePhase.FollowUp, On));

    [Theory]
    [InlineData("1900-12-31")]
    [InlineData("2199-01-01")]
    public void Compliant_on_a_date_whose_story_would_leave_the_calendar_is_refused(string on)
    {
        var act = () => AalborgInitiative.Compliant(ChangePhase.Closed, DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture));

        act.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(on));
    }

    [Fact]
    public void Compliant_in_no_phase_is_refused()
    {
        var act = () => AalborgInitiative.Compliant((ChangePhase)17, On);

        act.Should().Throw<InvalidEnumArgumentException>().WithParameterName("phase");
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Breaking_fails_the_rule_and_no_other_but_those_that_go_with_it(string id)
    {
        var rule = new RuleId(id);
        var assessment = AalborgPolicy.Rules.Assess(AalborgInitiative.Breaking(rule, On), On);

        var state = OnlyLate.Contains(rule) ? FindingState.Late : OnlyOpen.Contains(rule) ? FindingState.Open : FindingState.Failed;
        assessment.Findings.Should().OnlyContain(finding => finding.State == state);
        assessment.Findings.Select(finding => finding.Rule.Id).Distinct().Should().BeEquivalentTo([rule, .. AalborgInitiative.AlsoViolatedWith(rule)]);
        assessment.Rules.Should().NotContain(result => result.Outcome == RuleOutcome.NeedsJudgement);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Breaking_on_another_date_is_the_same_story(string id)
    {
        var on = new DateOnly(1997, 2, 28);

        AalborgPolicy.Rules.Assess(AalborgInitiative.Breaking(new(id), on), on).Findings.Select(finding => finding.ToString())
            .Should().Equal(AalborgPolicy.Rules.Assess(AalborgInitiative.Breaking(new(id), On), On).Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void AlsoViolatedWith_is_nothing_for_all_but_one_rule() =>
        AalborgPolicy.Rules.Rules.Select(rule => rule.Id).Where(id => !AalborgInitiative.AlsoViolatedWith(id).IsEmpty)
            .Should().Equal(AalborgRule.Who01);

    [Fact]
    public void Breaking_a_rule_that_Aalborg_does_not_have_is_refused()
    {
        var act = () => AalborgInitiative.Breaking(new("WHY-99"), On);

        act.Should().Throw<ArgumentException>().WithMessage("*no such rule*").WithParameterName("rule");
    }
}
