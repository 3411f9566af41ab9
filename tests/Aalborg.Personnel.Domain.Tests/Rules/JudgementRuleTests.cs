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
        finding.Remedy(Language.English).Should().StartWith("Discuss why the answer is no and what has to change.", "asking has been done");
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
    public void Check_no_of_one_role_stands_whatever_another_says()
    {
        var manager = Yes("2026-05-03") with { JudgedBy = "Afdelingschefen" };

        var assessment = Assess("2026-05-04", No("2026-05-01"), manager, manager with { On = OwnInitiative.Date("2026-05-04") });

        OutcomeOf(assessment).Should().Be(RuleOutcome.Failed);
        assessment.Findings.Should().ContainSingle().Which.Pointer.Should().Be("/judgements/0");
        OutcomeOf(Assess("2026-05-04", No("2026-05-01"), manager, Yes("2026-05-02") with { JudgedBy = "LOKAL-med" })).Should().Be(RuleOutcome.Passed);
        OutcomeOf(Assess("2026-05-01", No("2026-05-01"), Yes("2026-05-02"))).Should().Be(RuleOutcome.Failed, "the yes has not come yet");
    }

    [Fact]
    public void Check_every_no_that_stands_is_a_finding_in_the_documents_order()
    {
        var union = No("2026-05-03") with { JudgedBy = "Hovedudvalget" };

        Assess("2026-05-04", union, No("2026-05-01"), Yes("2026-05-01") with { JudgedBy = "Afdelingschefen" }, No("2026-05-02"))
            .Findings.Select(finding => finding.Pointer).Should().Equal("/judgements/0", "/judgements/3");
    }

    [Fact]
    public void Check_no_asks_to_ask_again_in_both_languages()
    {
        var finding = Assess("2026-05-04", No("2026-05-04")).Findings[0];

        finding.Remedy(Language.Danish).Should().Be("Drøft, hvorfor svaret er nej, og hvad der skal ændres. Spørg derefter igen, og notér svaret, datoen og hvem der har svaret, fx MED-udvalget.");
        finding.Remedy(Language.English).Should().Be("Discuss why the answer is no and what has to change. Then ask again, and record the answer, the date and who answered, for example the MED committee.");
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
