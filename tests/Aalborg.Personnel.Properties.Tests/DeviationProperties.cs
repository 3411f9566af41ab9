using Aalborg.Personnel.Properties.Tests.Documents;

namespace Aalborg.Personnel.Properties.Tests;

/// <summary>A deviation sets one rule aside and touches no other.</summary>
public class DeviationProperties
{
    private static readonly ChangeRule[] CanBeSetAside = [.. AalborgPolicy.Rules.Rules.Where(rule => rule.CanBeSetAside)];

    [Fact]
    public void Deviation_never_changes_what_another_rule_says() => ForEvery.Case(600, one =>
    {
        var rule = new Dice(one.Seed).Of(CanBeSetAside);
        var before = AalborgPolicy.Rules.Assess(one.Initiative, one.On);
        var after = AalborgPolicy.Rules.Assess(Deviate(one, rule), one.On);

        after.Rules.Where(result => IsAnother(result.Rule, rule)).Should().Equal(before.Rules.Where(result => IsAnother(result.Rule, rule)));
        after.Findings.Where(finding => IsAnother(finding.Rule, rule)).Should().Equal(before.Findings.Where(finding => IsAnother(finding.Rule, rule)));
    });

    [Fact]
    public void Deviation_leaves_nothing_of_its_rule_but_what_is_excused() => ForEvery.Case(300, one =>
    {
        var rule = new Dice(one.Seed).Of(CanBeSetAside);
        var after = AalborgPolicy.Rules.Assess(Deviate(one, rule), one.On);

        after.Findings.Where(finding => finding.Rule == rule).Should().NotContain(finding => finding.State != FindingState.Excused);
        after.OutcomeOf(rule.Id).Should().BeOneOf(RuleOutcome.Excused, RuleOutcome.Passed, RuleOutcome.NotApplicable);
    });

    [Fact]
    public void Deviation_hides_nothing_that_its_rule_finds() => ForEvery.Case(300, one =>
    {
        var rule = new Dice(one.Seed).Of(CanBeSetAside);
        var before = AalborgPolicy.Rules.Assess(one.Initiative, one.On);
        var after = AalborgPolicy.Rules.Assess(Deviate(one, rule), one.On);

        Places(before, rule).Except(Places(after, rule)).Should().BeEmpty();
    });

    [Fact]
    public void Deviation_that_is_not_in_force_changes_nothing_but_DOC_06() => ForEvery.Case(300, one =>
    {
        var rule = new Dice(one.Seed).Of(CanBeSetAside);
        var later = one.On < DocumentDate.Last ? Deviate(one, rule, one.On.AddDays(1)) : one.Initiative;
        var (before, after) = (AalborgPolicy.Rules.Assess(one.Initiative, one.On), AalborgPolicy.Rules.Assess(later, one.On));

        after.Findings.Should().Equal(before.Findings);
        after.Rules.Should().Equal(before.Rules);
    });

    private static IEnumerable<(string, string?)> Places(Assessment assessment, ChangeRule rule) =>
        assessment.Findings.Where(finding => finding.Rule == rule).Select(finding => (finding.Pointer, finding.Detail));

    private static bool IsAnother(ChangeRule rule, ChangeRule setAside) => rule != setAside && rule.Id != AalborgRule.Doc06;

    private static ChangeInitiative Deviate(Case one, ChangeRule rule, DateOnly? on = null) =>
        one.Initiative.Deviate(new() { Rule = rule.Id, Reason = "Teamet er én gruppe", DecidedBy = "Områdeledelsen", On = on ?? one.On });
}
