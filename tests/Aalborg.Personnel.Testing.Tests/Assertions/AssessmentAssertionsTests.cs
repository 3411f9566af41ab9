namespace Aalborg.Personnel.Testing.Tests.Assertions;

public class AssessmentAssertionsTests
{
    private static readonly DateOnly On = new(2026, 12, 15);

    private static Assessment Broken { get; } = AalborgPolicy.Rules.Assess(AalborgInitiative.Breaking(AalborgRule.Why05, On), On);

    private static Assessment Compliant { get; } = AalborgPolicy.Rules.Assess(AalborgInitiative.Compliant(ChangePhase.Implementation, On), On);

    private static Assessment Draft { get; } = AalborgPolicy.Rules.Assess(new() { Id = new Guid("0f8b6f8e-6d0a-4c1e-9d0c-3a54f4f3b2a9"), Title = "Fælles vagtplan i Vejgaard" }, On);

    private static Assessment Excused
    {
        get
        {
            var deviation = new Deviation { Rule = AalborgRule.Why05, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = On };
            return AalborgPolicy.Rules.Assess(AalborgInitiative.Breaking(AalborgRule.Why05, On) with { Deviations = [deviation] }, On);
        }
    }

    private static Assessment Late
    {
        get
        {
            var change = AalborgInitiative.Compliant(ChangePhase.Implementation, On);
            var starts = change.Timeline.Starts!.Value;
            var rule = new LateRule(lastDay: starts, done: starts.AddDays(1));
            return AalborgPolicy.Rules.Extend("own", [rule]).Assess(change, On);
        }
    }

    private static Assessment Contested
    {
        get
        {
            var change = AalborgInitiative.Compliant(ChangePhase.Implementation, On);
            var no = new Judgement { Rule = AalborgRule.Why13, On = On, JudgedBy = "Hovedudvalget", Answer = JudgementAnswer.No };
            return AalborgPolicy.Rules.Assess(change with { Judgements = [no, .. change.Judgements] }, On);
        }
    }

    private static string MessageOf(Action act) => act.Should().Throw<PersonnelAssertionException>().Which.Message;

    [Fact]
    public void Assertions_that_hold_give_the_assessment_back() =>
        Broken
            .ShouldFail(AalborgRule.Why05)
            .ShouldFail(AalborgRule.Why05, at: "/why/effects/0/for")
            .ShouldPass(AalborgRule.Why01)
            .ShouldNotApply(AalborgRule.Com10)
            .ShouldHave(AalborgRule.Why05, RuleOutcome.Failed)
            .ShouldHave(AalborgPrinciple.WeKnowWhy, Verdict.NotMet)
            .ShouldHave(AalborgPolicy.Change.Questions[1], QuestionState.Partly)
            .ShouldHaveFindingsOnlyOf([AalborgRule.Why05])
            .ShouldNotBeReadyFor(ChangePhase.Implementation)
            .ShouldBeReadyFor(ChangePhase.Preparation)
            .Should().BeSameAs(Broken);

    [Fact]
    public void ShouldHaveNoFindings_holds_of_a_compliant_change() => Compliant.ShouldHaveNoFindings().ShouldBeReadyFor(ChangePhase.Closed);

    [Fact]
    public void ShouldBeOpen_and_ShouldNeedJudgement_hold_of_a_draft() =>
        Draft.ShouldBeOpen(AalborgRule.Why01, at: "/why/purpose").ShouldNeedJudgement(AalborgRule.Why13);

    [Fact]
    public void ShouldBeExcused_holds_where_a_deviation_does() => Excused.ShouldBeExcused(AalborgRule.Why05, at: "/why/effects/0/for");

    [Fact]
    public void ShouldBeLate_holds_where_it_was_done_late() => Late.ShouldBeLate(LateRule.Id, at: "/timeline/starts").ShouldBeReadyFor(ChangePhase.Closed);

    [Fact]
    public void ShouldPass_of_what_was_late_says_by_how_much() =>
        MessageOf(() => Late.ShouldPass(LateRule.Id)).Should().StartWith("Expected: OWN-01 passed\nActual:   OWN-01 late, on 15 December 2026 (implementation)\n")
            .And.Contain("  point of attention, done late (1 day), at /timeline/starts\n");

    [Fact]
    public void ShouldBeLate_of_a_failed_finding_does_not_hold() =>
        MessageOf(() => Broken.ShouldBeLate(AalborgRule.Why05)).Should().StartWith("Expected: WHY-05 late\n");

    [Fact]
    public void ShouldBeContested_holds_where_somebody_says_no() => Contested
        .ShouldBeContested(AalborgRule.Why13, at: "/judgements/0")
        .ShouldHave(AalborgPrinciple.WeKnowWhy, Verdict.Contested)
        .ShouldBeReadyFor(ChangePhase.Closed);

    [Fact]
    public void ShouldBeContested_of_a_judgement_that_passes_does_not_hold() =>
        MessageOf(() => Compliant.ShouldBeContested(AalborgRule.Why13)).Should().StartWith("Expected: WHY-13 failed\n");

    [Fact]
    public void ShouldBeContested_of_a_rule_that_people_do_not_judge_is_an_error() =>
        FluentActions.Invoking(() => Broken.ShouldBeContested(AalborgRule.Why05)).Should().Throw<ArgumentException>().WithParameterName("rule");

    [Fact]
    public void ShouldMissNothing_with_a_no_does_not_hold() =>
        MessageOf(() => Contested.ReadinessFor(ChangePhase.Closed).ShouldMissNothing()).Should().Contain("before closing this is missing: WHY-13");

    [Fact]
    public void ShouldPass_of_a_rule_that_fails_lists_its_findings() =>
        MessageOf(() => Broken.ShouldPass(AalborgRule.Why05)).Should().Be(
            """
            Expected: WHY-05 passed
            Actual:   WHY-05 failed, on 15 December 2026 (closed)

            WHY-05 The effect names who benefits
              requirement, missing, at /why/effects/0/for
                The effect does not name who benefits.
                → Name at least one stakeholder who is to benefit from the effect.
              Q2 "What effect is it to create, for whom and when?"
            """);

    [Fact]
    public void ShouldPass_in_Danish_speaks_Danish() =>
        MessageOf(() => Broken.ShouldPass(AalborgRule.Why05, Language.Danish)).Should().Be(
            """
            Forventet: WHY-05 opfyldt
            Faktisk:   WHY-05 mangler, den 15. december 2026 (afsluttet)

            WHY-05 Det fremgår, hvem effekten er for
              krav, mangler, ved /why/effects/0/for
                Det fremgår ikke, hvem effekten er for.
                → Angiv mindst én interessent, der skal mærke effekten.
              Q2 »Hvilken effekt skal den skabe for hvem og hvornår?«
            """);

    [Fact]
    public void ShouldFail_of_a_rule_that_passes_lists_what_others_found() =>
        MessageOf(() => Broken.ShouldFail(AalborgRule.Why01))
            .Should().StartWith("Expected: WHY-01 failed\nActual:   WHY-01 passed, on").And.Contain("at /why/effects/0/for");

    [Fact]
    public void ShouldFail_at_another_place_names_both() =>
        MessageOf(() => Broken.ShouldFail(AalborgRule.Why05, at: "/why/effects/1/for"))
            .Should().StartWith("Expected: WHY-05 failed at /why/effects/1/for\nActual:   WHY-05 failed, on").And.Contain("at /why/effects/0/for");

    [Fact]
    public void ShouldBeOpen_of_a_failed_finding_does_not_hold() =>
        MessageOf(() => Broken.ShouldBeOpen(AalborgRule.Why05, at: "/why/effects/0/for")).Should().StartWith("Expected: WHY-05 open at");

    [Fact]
    public void ShouldBeExcused_of_a_failed_finding_does_not_hold() =>
        MessageOf(() => Broken.ShouldBeExcused(AalborgRule.Why05)).Should().StartWith("Expected: WHY-05 set aside with a reason\n");

    [Fact]
    public void ShouldNeedJudgement_where_people_have_answered_does_not_hold() =>
        MessageOf(() => Compliant.ShouldNeedJudgement(AalborgRule.Why13)).Should().Be(
            $"Expected: WHY-13 needs judgement\nActual:   WHY-13 passed, on 15 December 2026 (implementation)");

    [Fact]
    public void ShouldNotApply_of_a_rule_that_passes_does_not_hold() =>
        MessageOf(() => Compliant.ShouldNotApply(AalborgRule.Why01)).Should().StartWith("Expected: WHY-01 not applicable\n");

    [Fact]
    public void ShouldBeReadyFor_lists_what_is_missing_and_who_is_to_judge()
    {
        var message = MessageOf(() => Draft.ShouldBeReadyFor(ChangePhase.Implementation));

        message.Should().StartWith("Expected: ready for implementation\nActual:   not ready for implementation, on 15 December 2026 (idea)\n\nWHY-01 ");
        message.Should().Contain("requirement, still missing, at /why/purpose");
        message.Should().Contain("inferred from C09 \"");
        message.Should().Contain("\n  needs judgement\n");
        message.Should().NotContain("Vejgaard", "it is text from the document");
    }

    [Fact]
    public void ShouldNotBeReadyFor_of_a_ready_change_says_so() =>
        MessageOf(() => Compliant.ShouldNotBeReadyFor(ChangePhase.Closed)).Should().Be(
            "Expected: not ready for closing\nActual:   ready for closing, on 15 December 2026 (implementation)");

    [Fact]
    public void ShouldHave_another_verdict_lists_what_the_rules_of_the_principle_found() =>
        MessageOf(() => Broken.ShouldHave(AalborgPrinciple.WeKnowWhy, Verdict.Met))
            .Should().StartWith("Expected: We know why met\nActual:   We know why not met, on").And.Contain("WHY-05");

    [Fact]
    public void ShouldHave_another_verdict_on_a_principle_lists_nothing_of_the_others() =>
        MessageOf(() => Broken.ShouldHave(AalborgPrinciple.WeKnowWho, Verdict.NotMet)).Should().NotContain("WHY-05");

    [Fact]
    public void ShouldHave_another_state_of_a_question_lists_what_the_rules_that_ask_it_found() =>
        MessageOf(() => Broken.ShouldHave(AalborgPolicy.Change.Questions[1], QuestionState.Answered))
            .Should().StartWith("Expected: Q2 answered\nActual:   Q2 partly answered, on").And.Contain("WHY-05");

    [Fact]
    public void ShouldHaveNoFindings_lists_all() =>
        MessageOf(() => Broken.ShouldHaveNoFindings()).Should().StartWith("Expected: no findings\nActual:   findings only of WHY-05, on").And.Contain("at /why/effects/0/for");

    [Fact]
    public void ShouldHaveFindingsOnlyOf_does_not_hold_where_one_has_none() =>
        MessageOf(() => Broken.ShouldHaveFindingsOnlyOf([AalborgRule.Why05, AalborgRule.Why01])).Should().StartWith("Expected: findings only of WHY-05, WHY-01\n");

    [Fact]
    public void ShouldHaveFindingsOnlyOf_does_not_hold_where_another_has_one() =>
        MessageOf(() => Broken.ShouldHaveFindingsOnlyOf([AalborgRule.Why01])).Should().Contain("findings only of WHY-05");

    [Fact]
    public void ShouldPass_of_an_unknown_rule_is_no_assertion_but_an_error()
    {
        var act = () => Broken.ShouldPass(new("WHY-55"));

        act.Should().Throw<ArgumentException>().WithMessage("*no such rule*nearest is WHY-05*");
    }

    [Fact]
    public void ShouldHave_of_a_question_that_is_not_asked_is_an_error()
    {
        var question = AalborgPolicy.Change.Questions[0] with { Id = "Q99" };
        var act = () => Broken.ShouldHave(question, QuestionState.Open);

        act.Should().Throw<ArgumentException>().WithParameterName("question");
    }
}
