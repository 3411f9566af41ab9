using System.ComponentModel;

namespace Aalborg.Personnel.Domain.Tests.Rules;

public class ChangeRuleTests
{
    [Fact]
    public void Constructor_keeps_what_describes_it()
    {
        var rule = new OwnRule(
            "OWN-01", severity: RuleSeverity.Warning, gate: ChangePhase.FollowUp, principle: OwnPolicy.Second, statements: [OwnPolicy.Asked], inferred: true);

        (rule.Id, rule.Principle, rule.Severity, rule.Gate, rule.IsInferred).Should().Be(
            (new RuleId("OWN-01"), OwnPolicy.Second, RuleSeverity.Warning, ChangePhase.FollowUp, true));
        rule.Statements.AsEnumerable().Should().Equal(OwnPolicy.Asked);
        $"{rule}".Should().Be("OWN-01");
    }

    [Fact]
    public void Constructor_gate_stopped_or_no_phase_throws()
    {
        foreach (var gate in new[] { ChangePhase.Stopped, (ChangePhase)(-1), (ChangePhase)6 })
        {
            FluentActions.Invoking(() => new OwnRule("OWN-01", gate: gate)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("gate");
        }
    }

    [Fact]
    public void Constructor_no_severity_throws() =>
        FluentActions.Invoking(() => new OwnRule("OWN-01", severity: (RuleSeverity)3)).Should().Throw<InvalidEnumArgumentException>();

    [Fact]
    public void Constructor_judgement_that_is_no_judgement_rule_throws() =>
        FluentActions.Invoking(() => new OwnRule("OWN-01", severity: RuleSeverity.Judgement))
            .Should().Throw<ArgumentException>().WithParameterName("severity");

    [Fact]
    public void CanBeSetAside_not_about_the_document_and_not_a_judgement()
    {
        new OwnRule("OWN-01").CanBeSetAside.Should().BeTrue();
        new OwnRule("OWN-01", aboutDocument: true).CanBeSetAside.Should().BeFalse();
        new OwnJudgement("OWN-01").CanBeSetAside.Should().BeFalse();
    }

    [Fact]
    public void IsJudgement_only_a_judgement_rule()
    {
        new OwnRule("OWN-01").IsJudgement.Should().BeFalse();
        new OwnJudgement("OWN-01").IsJudgement.Should().BeTrue();
        new OwnJudgement("OWN-01").Severity.Should().Be(RuleSeverity.Judgement);
    }

    [Fact]
    public void AppliesWhenStopped_only_about_the_document_where_nothing_else_is_said()
    {
        new OwnRule("OWN-01").AppliesWhenStopped.Should().BeFalse();
        new OwnRule("OWN-01", aboutDocument: true).AppliesWhenStopped.Should().BeTrue();
    }
}
