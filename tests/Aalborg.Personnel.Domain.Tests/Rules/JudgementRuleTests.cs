namespace Aalborg.Personnel.Domain.Tests.Rules;

public class JudgementRuleTests
{
    private static readonly OwnJudgement Rule = new("OWN-01", ChangePhase.Closed);

    private static Assessment Assess(string on, params ReadOnlySpan<Judgement> judgements) =>
        OwnInitiative.Assess(Rule, on, OwnInitiative.Initiative with { Judgements = [.. judgements] });

    private static RuleOutcome OutcomeOf(Assessment assessment) => assessment.OutcomeOf(Rule.Id);

    private static Judgement Yes(string on) => OwnInitiative.Judgement("OWN-01", on);

    private static Judgement No(string on) => OwnInitiative.Judgement("OWN-01", on, JudgementAnswer.No);

    [Fact]
    public void Check_without_an_answer_needs_judgement()
    {
        OutcomeOf(Assess("2026-05-04")).Should().Be(RuleOutcome.NeedsJudgement);
        Assess("2026-05-04").Findings.Should().BeEmpty();
    }

    [Fact]
    public void Check_answer_counts_from_its_date()
    {
        OutcomeOf(Assess("2026-05-03", Yes("2026-05-04"))).Should().Be(RuleOutcome.NeedsJudgement);
        OutcomeOf(Assess("2026-05-04", Yes("2026-05-04"))).Should().Be(RuleOutcome.Passed);
    }

    [Fact]
    public void Check_no_fails_with_a_warning_at_the_answer_whatever_the_gate()
    {
        var assessment = Assess("2026-01-10", OwnInitiative.Judgement("OWN-02", "2026-01-01"), No("2026-01-10"));
        var finding = assessment.Findings.Should().ContainSingle().Subject;

        assessment.Phase.Should().Be(ChangePhase.Preparation, "the gate is far away");
        OutcomeOf(assessment).Should().Be(RuleOutcome.Failed);
        (finding.Rule, finding.State, finding.Severity, finding.Pointer, finding.Detail).Should().Be(
            (Rule, FindingState.Failed, RuleSeverity.Warning, "/judgements/1", (string?)null));
        finding.Message(Language.Danish).Should().Be("Svaret er nej.");
        finding.Remedy(Language.English).Should().StartWith("Look at what makes the answer a no.", "asking has been done");
    }

    [Fact]
    public void Check_latest_answer_by_then_decides_whatever_its_place()
    {
        OutcomeOf(Assess("2026-05-04", Yes("2026-05-02"), No("2026-05-01"), No("2026-05-05"))).Should().Be(RuleOutcome.Passed);
        Assess("2026-05-05", Yes("2026-05-02"), No("2026-05-01"), No("2026-05-05"))
            .Findings.Should().ContainSingle().Which.Pointer.Should().Be("/judgements/2");
    }

    [Fact]
    public void Check_of_equals_the_last_listed_decides()
    {
        OutcomeOf(Assess("2026-05-04", No("2026-05-04"), Yes("2026-05-04"))).Should().Be(RuleOutcome.Passed);
        OutcomeOf(Assess("2026-05-04", Yes("2026-05-04"), No("2026-05-04"))).Should().Be(RuleOutcome.Failed);
    }

    [Fact]
    public void Check_answer_to_another_rule_does_not_count() =>
        OutcomeOf(Assess("2026-05-04", OwnInitiative.Judgement("own-01", "2026-05-01"))).Should().Be(RuleOutcome.NeedsJudgement);

    [Fact]
    public void Check_no_cannot_be_set_aside()
    {
        var initiative = OwnInitiative.Initiative with
        {
            Judgements = [No("2026-05-04")],
            Deviations = [OwnInitiative.Deviation("OWN-01", "2026-01-01")],
        };

        OutcomeOf(OwnInitiative.Assess(Rule, "2026-05-04", initiative)).Should().Be(RuleOutcome.Failed);
    }

    [Fact]
    public void Check_stopped_without_an_answer_is_not_applicable()
    {
        var assessment = OwnInitiative.Assess(Rule, "2026-05-04", OwnInitiative.Stopped("2026-05-04"));

        OutcomeOf(assessment).Should().Be(RuleOutcome.NotApplicable);
        assessment.ReadinessFor(ChangePhase.Closed).JudgementsMissing.Should().BeEmpty();
    }

    [Fact]
    public void Check_stopped_an_answer_after_the_stop_counts()
    {
        var stopped = OwnInitiative.Stopped("2026-05-04");

        OutcomeOf(OwnInitiative.Assess(Rule, "2026-05-20", stopped with { Judgements = [Yes("2026-05-20")] })).Should().Be(RuleOutcome.Passed);
        OutcomeOf(OwnInitiative.Assess(Rule, "2026-05-20", stopped with { Judgements = [Yes("2026-05-01"), No("2026-05-20")] }))
            .Should().Be(RuleOutcome.Failed);
        OutcomeOf(OwnInitiative.Assess(Rule, "2026-05-19", stopped with { Judgements = [No("2026-05-20")] })).Should().Be(RuleOutcome.NotApplicable);
    }

    [Fact]
    public void Check_null_throws() => FluentActions.Invoking(() => Rule.Check(null!)).Should().Throw<ArgumentNullException>();
}
