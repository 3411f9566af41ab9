namespace Aalborg.Personnel.Domain.Tests.Comparisons;

/// <summary>What the changes of an initiative mean, in two assessments of it.</summary>
public class AssessmentComparisonTests
{
    private static readonly Goal Measured = new() { Id = "ro", What = "Ro", Measure = "Antal afbrudte pauser", Due = Versions.Day(30) };

    private static readonly Goal Unmeasured = new() { Id = "tid", What = "Tid", Due = Versions.Day(30) };

    [Fact]
    public void Findings_of_a_document_with_itself_all_remain()
    {
        var comparison = Between(Versions.Draft, Versions.Draft);

        comparison.Remaining.Select(finding => finding.Is).Should().Equal(comparison.Is.Findings);
        comparison.Remaining.Select(finding => finding.Was).Should().Equal(comparison.Was.Findings);
        (comparison.Resolved.Count, comparison.New.Count, comparison.Rules.Count, comparison.IsWorse).Should().Be((0, 0, 0, false));
    }

    [Fact]
    public void Finding_at_an_entry_that_has_moved_remains()
    {
        var comparison = Between(WithGoals(Unmeasured), WithGoals(Measured, Unmeasured));

        var remaining = comparison.Remaining.Should().ContainSingle(finding => finding.Is.Rule.Id == AalborgRule.Why03).Subject;
        (remaining.Was.Pointer, remaining.Is.Pointer).Should().Be(("/why/goals/0/measure", "/why/goals/1/measure"));
    }

    [Fact]
    public void Finding_whose_entry_is_gone_is_resolved_though_another_stands_in_its_place()
    {
        var comparison = Between(WithGoals(Unmeasured), WithGoals(Unmeasured with { Id = "andet" }));

        comparison.Resolved.Should().ContainSingle().Which.Pointer.Should().Be("/why/goals/0/measure");
        comparison.New.Should().ContainSingle().Which.Pointer.Should().Be("/why/goals/0/measure");
    }

    [Fact]
    public void Finding_within_an_item_without_id_moves_with_it_and_its_owner()
    {
        var team = new Stakeholder { Id = "team", Name = "Teamet", Level = StakeholderLevel.Employees, Roles = [StakeholderRole.Affected], Involvements = [new() { Form = InvolvementForm.Dialogue }] };
        var citizens = new Stakeholder { Id = "borgere", Name = "Borgerne", Level = StakeholderLevel.Citizens };
        var old = Versions.Draft with { Who = new() { Stakeholders = [team] } };
        var @new = Versions.Draft with { Who = new() { Stakeholders = [citizens, team with { Involvements = [new() { Form = InvolvementForm.Informed, How = "Mail" }, .. team.Involvements] }] } };

        Between(old, @new).Remaining.Should().ContainSingle(finding => finding.Is.Rule.Id == AalborgRule.Who02 && finding.Was.Pointer == "/who/stakeholders/0/involvements/0/how")
            .Which.Is.Pointer.Should().Be("/who/stakeholders/1/involvements/1/how");
    }

    [Fact]
    public void Finding_at_a_value_moves_with_it()
    {
        var effect = new Effect { Id = "e", What = "Ro", For = ["ingen"] };
        var old = Versions.Draft with { Why = new() { Effects = [effect] } };
        var @new = Versions.Draft with { Why = new() { Effects = [effect with { For = ["heller-ikke", "ingen"] }] } };

        var comparison = Between(old, @new);
        comparison.Remaining.Should().ContainSingle(finding => finding.Is.Rule.Id == AalborgRule.Doc02).Which.Is.Pointer.Should().Be("/why/effects/0/for/1");
        comparison.New.Where(finding => finding.Rule.Id == AalborgRule.Doc02).Should().ContainSingle().Which.Pointer.Should().Be("/why/effects/0/for/0");
    }

    [Fact]
    public void Findings_of_one_place_are_told_apart_by_their_detail()
    {
        var team = new Stakeholder { Id = "team", Name = "Teamet", Level = StakeholderLevel.Employees, Roles = [StakeholderRole.Affected] };
        var comparison = Between(Versions.Draft with { Who = new() { Stakeholders = [team] } }, Versions.Draft with { Who = new() { Stakeholders = [team with { Roles = [StakeholderRole.Affected, StakeholderRole.Benefits] }] } });

        comparison.Resolved.Where(finding => finding.Rule.Id == AalborgRule.Who07).Should().ContainSingle().Which.Detail.Should().Be("benefits");
        comparison.Remaining.Where(finding => finding.Is.Rule.Id == AalborgRule.Who07).Should().ContainSingle().Which.Is.Detail.Should().Be("delivers");
    }

    [Fact]
    public void Verdicts_and_questions_are_all_there_and_rules_those_that_differ()
    {
        var comparison = Between(Versions.Draft, Versions.Draft with { Why = new() { Purpose = "Mere ro" } });

        comparison.Verdicts.Select(verdict => verdict.Principle).Should().Equal(AalborgPolicy.Change.Principles);
        comparison.Questions.Select(question => question.Question).Should().Equal(AalborgPolicy.Change.Questions);
        comparison.Questions[0].Should().Be(new QuestionComparison(AalborgPolicy.Change.Questions[0], QuestionState.Open, QuestionState.Answered));
        comparison.Rules.Should().Equal(new RuleComparison(AalborgPolicy.Rules.Find(AalborgRule.Why01)!, RuleOutcome.Open, RuleOutcome.Passed));
    }

    [Fact]
    public void IsWorse_when_a_failed_error_is_new() => Between(Started(WithGoals(Measured)), Started(Versions.Draft)).IsWorse.Should().BeTrue();

    [Fact]
    public void IsWorse_when_an_open_error_has_failed() => Between(Versions.Draft, Started(Versions.Draft)).IsWorse.Should().BeTrue();

    [Fact]
    public void IsWorse_not_when_an_error_failed_before() => Between(Started(Versions.Draft), Started(Versions.Draft with { Title = "Vagtplan" })).IsWorse.Should().BeFalse();

    [Fact]
    public void IsWorse_not_when_a_warning_is_new()
    {
        var comparison = Between(Started(WithGoals(Measured)), Started(WithGoals(Measured, Unmeasured)));

        comparison.New.Should().ContainSingle(finding => finding.State == FindingState.Failed && finding.Severity == RuleSeverity.Warning);
        comparison.IsWorse.Should().BeFalse();
    }

    [Fact]
    public void IsWorse_when_a_deviation_has_run_out()
    {
        var deviated = Started(Versions.Draft) with { Deviations = [new() { Rule = AalborgRule.Why02, Reason = "Et lille team", DecidedBy = "Områdelederen", On = Versions.Day(1), Until = Versions.Day(4) }] };

        Between(deviated, deviated, was: Versions.Day(4), @is: Versions.Day(5)).IsWorse.Should().BeTrue();
        Between(deviated, deviated, was: Versions.Day(3), @is: Versions.Day(4)).IsWorse.Should().BeFalse();
    }

    [Fact]
    public void ReadinessFor_a_phase_is_lost_or_gained()
    {
        var ready = Compliant.Initiative with { Timeline = new() { Starts = Compliant.Starts } };
        var unready = ready with { Why = ready.Why with { Goals = [] } };

        var lost = Between(ready, unready).ReadinessFor(ChangePhase.Implementation);
        var gained = Between(unready, ready).ReadinessFor(ChangePhase.Implementation);
        (lost.IsLost, lost.IsGained, lost.Phase).Should().Be((true, false, ChangePhase.Implementation));
        (gained.IsLost, gained.IsGained).Should().Be((false, true));
        (Between(ready, ready).ReadinessFor(ChangePhase.Implementation).IsLost, Between(unready, unready).ReadinessFor(ChangePhase.Implementation).IsGained).Should().Be((false, false));
    }

    [Fact]
    public void Cited_are_the_statements_of_all_three_lists_in_the_order_of_the_policy()
    {
        var comparison = Between(WithGoals(Unmeasured), Started(Versions.Draft));
        var rules = comparison.Resolved.Concat(comparison.New).Concat(comparison.Remaining.Select(finding => finding.Is)).SelectMany(finding => finding.Statements).ToHashSet();

        comparison.Cited.Should().Equal(AalborgPolicy.Personnel.Statements.Where(rules.Contains));
        comparison.Resolved.Should().Contain(finding => finding.Rule.Id == AalborgRule.Why03);
    }

    [Fact]
    public void Between_assessments_of_another_initiative_or_by_other_rules_is_refused()
    {
        var changes = InitiativeComparison.Between(Versions.Draft, Versions.Draft);
        var assessment = AalborgPolicy.Rules.Assess(Versions.Draft, Versions.Day(1));
        var another = AalborgPolicy.Rules.Assess(Versions.Draft with { Id = Guid.Parse("11111111-5b7d-4e9a-8c21-7d4f0b6e9a13") }, Versions.Day(1));
        var byOtherRules = new RuleBook("andet", AalborgPolicy.Personnel, AalborgPolicy.Change, [AalborgPolicy.Rules.Rules[0]]).Assess(Versions.Draft, Versions.Day(1));

        FluentActions.Invoking(() => AssessmentComparison.Between(changes, another, assessment)).Should().Throw<ArgumentException>().WithParameterName("was");
        FluentActions.Invoking(() => AssessmentComparison.Between(changes, assessment, another)).Should().Throw<ArgumentException>().WithParameterName("is");
        FluentActions.Invoking(() => AssessmentComparison.Between(changes, assessment, byOtherRules)).Should().Throw<ArgumentException>().WithMessage("The assessments are by different rules.*");
    }

    private static ChangeInitiative WithGoals(params Goal[] goals) => Versions.Draft with { Why = new() { Goals = [.. goals] } };

    private static ChangeInitiative Started(ChangeInitiative one) => one with { Timeline = new() { Starts = Versions.Day(1) } };

    private static AssessmentComparison Between(ChangeInitiative old, ChangeInitiative @new, DateOnly? was = null, DateOnly? @is = null) => AssessmentComparison.Between(
        InitiativeComparison.Between(old, @new), AalborgPolicy.Rules.Assess(old, was ?? Versions.Day(2)), AalborgPolicy.Rules.Assess(@new, @is ?? Versions.Day(2)));
}
