using Aalborg.Personnel.Domain.Tests.Rules;

namespace Aalborg.Personnel.Domain.Tests.Assessments;

/// <summary>A rule book is written as the outcomes of its rules, which are called OWN-0, OWN-1 … in that order.</summary>
public class AssessmentTests
{
    private static readonly ChangeInitiative Initiative = OwnInitiative.Initiative with
    {
        Judgements = [.. Enumerable.Range(0, 3).Select(i => OwnInitiative.Judgement($"OWN-{i}", "2026-01-01", JudgementAnswer.No))],
        Deviations = [.. Enumerable.Range(0, 3).Select(i => OwnInitiative.Deviation($"EXCUSED-{i}", "2026-01-01"))],
    };

    private static Assessment Assess(params ReadOnlySpan<ChangeRule> rules) => OwnPolicy.Book(rules).Assess(Initiative, Compliant.Midway);

    private static ChangeRule[] Rules(string outcomes, Principle? principle = null, ValueList<Statement> statements = default) =>
        [.. outcomes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((outcome, i) => Rule(outcome, i, principle, statements))];

    private static ChangeRule Rule(string outcome, int i, Principle? principle, ValueList<Statement> statements) => outcome switch
    {
        "passed" => new OwnRule($"OWN-{i}", principle: principle, statements: statements),
        "notApplicable" => new OwnRule($"OWN-{i}", context => context.NotApplicable(), principle: principle, statements: statements),
        "failedError" => new OwnRule($"OWN-{i}", OwnRule.Violate, principle: principle, statements: statements),
        "failedWarning" => new OwnRule($"OWN-{i}", OwnRule.Violate, RuleSeverity.Warning, principle: principle, statements: statements),
        "openError" => new OwnRule($"OWN-{i}", OwnRule.Violate, gate: ChangePhase.Closed, principle: principle, statements: statements),
        "openWarning" => new OwnRule($"OWN-{i}", OwnRule.Violate, RuleSeverity.Warning, ChangePhase.Closed, principle, statements),
        "late" => new OwnRule($"OWN-{i}", OwnRule.BeLate, principle: principle, statements: statements),
        "excused" => new OwnRule($"EXCUSED-{i}", OwnRule.Violate, principle: principle, statements: statements),
        "excusedLate" => new OwnRule($"EXCUSED-{i}", OwnRule.BeLate, principle: principle, statements: statements),
        "declined" => new OwnJudgement($"OWN-{i}", principle: principle, statements: statements),
        _ => new OwnJudgement($"AWAITED-{i}", principle: principle, statements: statements),
    };

    [Theory]
    [InlineData("passed", RuleOutcome.Passed)]
    [InlineData("notApplicable", RuleOutcome.NotApplicable)]
    [InlineData("failedError", RuleOutcome.Failed)]
    [InlineData("failedWarning", RuleOutcome.Failed)]
    [InlineData("openError", RuleOutcome.Open)]
    [InlineData("openWarning", RuleOutcome.Open)]
    [InlineData("late", RuleOutcome.Late)]
    [InlineData("excusedLate", RuleOutcome.Excused)]
    [InlineData("excused", RuleOutcome.Excused)]
    [InlineData("declined", RuleOutcome.Failed)]
    [InlineData("awaited", RuleOutcome.NeedsJudgement)]
    public void Rules_holds_every_outcome(string outcome, RuleOutcome expected)
    {
        var rules = Rules(outcome);

        Assess(rules).Rules.AsEnumerable().Should().Equal(new RuleResult(rules[0], expected));
        Assess(rules).OutcomeOf(rules[0].Id).Should().Be(expected);
    }

    [Fact]
    public void OutcomeOf_unknown_rule_throws()
    {
        var assessment = Assess(Rules("passed"));

        assessment.Invoking(a => a.OutcomeOf(AalborgRule.Why05)).Should().Throw<ArgumentException>().WithParameterName("rule");
        assessment.Invoking(a => a.OutcomeOf(null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("", Verdict.Met)]
    [InlineData("passed", Verdict.Met)]
    [InlineData("notApplicable", Verdict.Met)]
    [InlineData("excused passed", Verdict.MetWithDeviations)]
    [InlineData("excusedLate", Verdict.MetWithDeviations)]
    [InlineData("late excused passed", Verdict.MetWithRemarks)]
    [InlineData("passed openWarning excused", Verdict.MetWithRemarks)]
    [InlineData("failedWarning passed", Verdict.MetWithRemarks)]
    [InlineData("passed awaited excused", Verdict.AwaitingJudgement)]
    [InlineData("awaited openWarning late failedWarning", Verdict.AwaitingJudgement)]
    [InlineData("passed openError awaited", Verdict.Open)]
    [InlineData("openError failedWarning awaited", Verdict.Open)]
    [InlineData("declined openError awaited", Verdict.Contested)]
    [InlineData("passed passed declined", Verdict.Contested)]
    [InlineData("failedWarning failedError openError", Verdict.NotMet)]
    [InlineData("declined awaited excused failedError", Verdict.NotMet)]
    public void VerdictOn_is_the_first_that_holds(string outcomes, Verdict verdict)
    {
        Assess(Rules(outcomes)).VerdictOn(OwnPolicy.First).Should().Be(verdict);
        Assess(Rules(outcomes)).VerdictOn(OwnPolicy.Second).Should().Be(Verdict.Met, "none of the rules belongs to it");
        Assess(Rules(outcomes, OwnPolicy.Second)).Verdicts.Select(one => (one.Principle, one.Verdict)).Should().Equal(
            (OwnPolicy.First, Verdict.Met), (OwnPolicy.Second, verdict));
    }

    [Theory]
    [InlineData("failedError", Verdict.NotMet)]
    [InlineData("failedError openError", Verdict.NotMet)]
    [InlineData("declined failedWarning", Verdict.Contested)]
    [InlineData("failedWarning openError", Verdict.MetWithRemarks)]
    [InlineData("late", Verdict.MetWithRemarks)]
    [InlineData("passed excused", Verdict.MetWithDeviations)]
    [InlineData("openError", Verdict.NotApplicable)]
    [InlineData("openWarning", Verdict.NotApplicable)]
    [InlineData("awaited", Verdict.NotApplicable)]
    [InlineData("passed", Verdict.NotApplicable)]
    [InlineData("", Verdict.NotApplicable)]
    public void VerdictOn_stopped_is_what_was_due_by_then(string outcomes, Verdict verdict) =>
        OwnPolicy.Book(Rules(outcomes)).Assess(Initiative with { Timeline = Initiative.Timeline with { Stopped = Compliant.Midway } }, Compliant.Midway)
            .VerdictOn(OwnPolicy.First).Should().Be(verdict);

    [Fact]
    public void Counts_are_of_the_principles_findings_and_judgements()
    {
        var twice = new OwnRule(
            "OWN-20",
            context =>
            {
                OwnRule.Violate(context);
                OwnRule.Violate(context);
            });
        var assessment = Assess(
        [
            .. Rules("declined awaited excusedLate failedError failedWarning openError openWarning late passed notApplicable"),
            twice,
            new OwnRule("OWN-21", OwnRule.Violate, aboutDocument: true),
        ]);

        assessment.Verdicts[0].Counts.Should().Be(new VerdictCounts
        {
            FailedErrors = 3,
            FailedWarnings = 1,
            OpenErrors = 1,
            OpenWarnings = 1,
            Late = 1,
            Excused = 1,
            Contested = 1,
            JudgementsMissing = 1,
        });
        assessment.Verdicts[1].Counts.Should().Be(new VerdictCounts());
    }

    [Fact]
    public void Counts_of_a_judgement_rule_is_one_however_many_said_no()
    {
        var judged = OwnInitiative.Initiative with
        {
            Judgements =
            [
                OwnInitiative.Judgement("OWN-1", "2026-01-01", JudgementAnswer.No),
                OwnInitiative.Judgement("OWN-1", "2026-01-01", JudgementAnswer.No) with { JudgedBy = "Hovedudvalget" },
            ],
        };

        var assessment = OwnPolicy.Book(new OwnJudgement("OWN-1")).Assess(judged, Compliant.Midway);

        assessment.Findings.Should().HaveCount(2);
        assessment.Verdicts[0].Counts.Should().Be(new VerdictCounts { Contested = 1 });
    }

    [Fact]
    public void VerdictOn_stopped_with_something_open_is_not_applicable()
    {
        var goesOn = new OwnRule("OWN-0", context => context.Violation("/title", OwnRule.Wrong, dueAfter: context.On), appliesWhenStopped: true);
        var assessment = OwnPolicy.Book(goesOn).Assess(OwnInitiative.Stopped("2026-05-04"), Compliant.Midway);

        assessment.OutcomeOf(goesOn.Id).Should().Be(RuleOutcome.Open);
        assessment.VerdictOn(OwnPolicy.First).Should().Be(Verdict.NotApplicable);
        assessment.Verdicts[0].Counts.Should().Be(new VerdictCounts { OpenErrors = 1 }, "the counts keep it");
    }

    [Fact]
    public void VerdictOn_does_not_count_rules_about_the_document() =>
        Assess(new OwnRule("OWN-0", OwnRule.Violate, aboutDocument: true)).Verdicts.Should().OnlyContain(verdict => verdict.Verdict == Verdict.Met);

    [Fact]
    public void VerdictOn_principle_of_another_policy_throws() =>
        Assess().Invoking(assessment => assessment.VerdictOn(AalborgPrinciple.WeKnowWhy))
            .Should().Throw<ArgumentException>().WithParameterName("principle").WithMessage("The sub-policy has no such principle.*");

    [Fact]
    public void VerdictOn_no_principle_throws() =>
        Assess().Invoking(assessment => assessment.VerdictOn(null!)).Should().Throw<ArgumentNullException>().WithParameterName("principle");

    [Theory]
    [InlineData("failedError", QuestionState.Open)]
    [InlineData("openWarning", QuestionState.Open)]
    [InlineData("openError failedWarning declined", QuestionState.Open)]
    [InlineData("openError notApplicable", QuestionState.Open)]
    [InlineData("openError passed", QuestionState.Partly)]
    [InlineData("failedError excused", QuestionState.Partly)]
    [InlineData("excused openError passed", QuestionState.Partly)]
    [InlineData("awaited failedWarning", QuestionState.Partly)]
    [InlineData("excused", QuestionState.Excused)]
    [InlineData("excused passed notApplicable", QuestionState.Excused)]
    [InlineData("excused awaited", QuestionState.AwaitingJudgement)]
    [InlineData("late awaited notApplicable", QuestionState.AwaitingJudgement)]
    [InlineData("excused awaited passed", QuestionState.Excused)]
    [InlineData("awaited", QuestionState.AwaitingJudgement)]
    [InlineData("late excused", QuestionState.Excused)]
    [InlineData("late failedError", QuestionState.Partly)]
    [InlineData("late", QuestionState.Answered)]
    [InlineData("passed", QuestionState.Answered)]
    [InlineData("passed notApplicable", QuestionState.Answered)]
    [InlineData("passed awaited", QuestionState.Answered)]
    public void Questions_state_follows_the_rules_that_cite_it(string outcomes, QuestionState state) =>
        Assess(Rules(outcomes, statements: [OwnPolicy.AskedToo, OwnPolicy.Asked])).Questions.AsEnumerable().Should().Equal(
            new QuestionResult(OwnPolicy.SubPolicy.Questions[0], state), new QuestionResult(OwnPolicy.SubPolicy.Questions[1], state));

    [Fact]
    public void Questions_do_not_count_rules_that_are_inferred_or_cite_another()
    {
        var assessment = Assess(
            new OwnRule("OWN-1", statements: [OwnPolicy.Asked]),
            new OwnRule("OWN-2", OwnRule.Violate, statements: [OwnPolicy.Asked], inferred: true),
            new OwnRule("OWN-3", OwnRule.Violate, statements: [OwnPolicy.AskedToo]),
            new OwnRule("OWN-4", OwnRule.Violate));

        assessment.Questions.Select(question => question.State).Should().Equal(QuestionState.Answered, QuestionState.Open);
    }

    [Fact]
    public void Questions_stopped_are_not_applicable() =>
        OwnPolicy.Book(Rules("failedError passed", statements: [OwnPolicy.Asked])).Assess(OwnInitiative.Stopped("2026-05-04"), Compliant.Midway)
            .Questions.Should().OnlyContain(question => question.State == QuestionState.NotApplicable);

    [Fact]
    public void Questions_that_no_rule_asks_are_not_applicable() =>
        Assess(Rules("failedError")).Questions.Should().OnlyContain(question => question.State == QuestionState.NotApplicable);

    [Theory]
    [InlineData("passed notApplicable", true, 0)]
    [InlineData("failedError", false, 1)]
    [InlineData("openError", false, 1)]
    [InlineData("failedWarning openWarning", true, 2)]
    [InlineData("failedWarning openError passed", false, 2)]
    [InlineData("excused", true, 0)]
    [InlineData("awaited", true, 0)]
    [InlineData("declined", true, 1)]
    [InlineData("late excusedLate", true, 0)]
    public void ReadinessFor_no_error_among_the_missing(string outcomes, bool ready, int missing)
    {
        var assessment = Assess(Rules(outcomes));
        var readiness = assessment.ReadinessFor(ChangePhase.Closed);

        (readiness.Phase, readiness.IsReady, readiness.Missing.Count).Should().Be((ChangePhase.Closed, ready, missing));
        assessment.IsReadyFor(ChangePhase.Closed).Should().Be(ready);
        assessment.MissingBefore(ChangePhase.Closed).Should().Equal(readiness.Missing.AsEnumerable());
        readiness.Blocking.IsEmpty.Should().Be(ready);
        readiness.Blocking.Should().Equal(readiness.Missing.Where(finding => finding.Severity == RuleSeverity.Error));
    }

    [Theory]
    [InlineData(ChangePhase.Idea, "G-0 G-5")]
    [InlineData(ChangePhase.Preparation, "G-0 G-1 G-5")]
    [InlineData(ChangePhase.Implementation, "G-0 G-1 G-2 G-5")]
    [InlineData(ChangePhase.FollowUp, "G-0 G-1 G-2 G-3 G-5")]
    [InlineData(ChangePhase.Closed, "G-0 G-1 G-2 G-3 G-4 G-5")]
    public void MissingBefore_lists_that_gate_and_earlier_ones_in_order(ChangePhase phase, string ids)
    {
        var assessment = Assess(
        [
            .. Enumerable.Range(0, 5).Select(gate => new OwnRule($"G-{gate}", OwnRule.Violate, gate: (ChangePhase)gate)),
            new OwnRule("G-5", OwnRule.Violate, gate: ChangePhase.Idea, aboutDocument: true),
        ]);

        string.Join(' ', assessment.MissingBefore(phase).Select(finding => finding.Rule)).Should().Be(ids);
    }

    [Fact]
    public void ReadinessFor_a_gate_ahead_does_not_count()
    {
        var assessment = Assess(Rules("openError"));

        assessment.IsReadyFor(ChangePhase.FollowUp).Should().BeTrue();
        assessment.IsReadyFor(ChangePhase.Closed).Should().BeFalse();
    }

    [Theory]
    [InlineData(ChangePhase.Preparation, "")]
    [InlineData(ChangePhase.Implementation, "J-1")]
    [InlineData(ChangePhase.Closed, "J-1 J-2")]
    public void JudgementsMissing_lists_that_gate_and_earlier_ones(ChangePhase phase, string ids)
    {
        var readiness = Assess(new OwnJudgement("J-1"), new OwnJudgement("J-2", ChangePhase.Closed), new OwnJudgement("OWN-0", ChangePhase.Idea))
            .ReadinessFor(phase);

        string.Join(' ', readiness.JudgementsMissing.AsEnumerable()).Should().Be(ids, "the answer to the third is no, which is an answer");
        readiness.IsReady.Should().BeTrue();
    }

    [Theory]
    [InlineData(ChangePhase.Preparation, "")]
    [InlineData(ChangePhase.Implementation, "OWN-0")]
    [InlineData(ChangePhase.Closed, "OWN-0 OWN-2")]
    public void Contested_lists_that_gate_and_earlier_ones(ChangePhase phase, string ids)
    {
        var readiness = Assess(new OwnJudgement("OWN-0"), new OwnJudgement("J-1"), new OwnJudgement("OWN-2", ChangePhase.Closed), new OwnRule("OWN-3", OwnRule.Violate, RuleSeverity.Warning))
            .ReadinessFor(phase);

        string.Join(' ', readiness.Contested.AsEnumerable()).Should().Be(ids);
        readiness.IsReady.Should().BeTrue();
    }

    [Theory]
    [InlineData(ChangePhase.Stopped)]
    [InlineData((ChangePhase)(-1))]
    [InlineData((ChangePhase)6)]
    public void ReadinessFor_stopped_or_no_phase_throws(ChangePhase phase)
    {
        var assessment = Assess();

        assessment.Invoking(a => a.ReadinessFor(phase)).Should().Throw<ArgumentOutOfRangeException>()
            .WithParameterName(nameof(phase)).WithMessage("A phase from Idea to Closed can be asked about.*");
        assessment.Invoking(a => a.IsReadyFor(phase)).Should().Throw<ArgumentOutOfRangeException>();
        assessment.Invoking(a => a.MissingBefore(phase)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void ReadinessFor_stopped_is_ready_for_nothing_and_lists_what_failed()
    {
        var goesOn = new OwnRule(
            "OWN-9", context => context.Violation("/title", OwnRule.Wrong, dueAfter: context.On), gate: ChangePhase.Idea, appliesWhenStopped: true);
        var assessment = OwnPolicy.Book([.. Rules("passed failedError openError failedWarning"), goesOn])
            .Assess(OwnInitiative.Stopped("2026-05-04"), Compliant.Midway);

        assessment.OutcomeOf(goesOn.Id).Should().Be(RuleOutcome.Open);
        foreach (var phase in Enum.GetValues<ChangePhase>().Where(phase => phase != ChangePhase.Stopped))
        {
            assessment.IsReadyFor(phase).Should().BeFalse();
        }

        string.Join(' ', assessment.MissingBefore(ChangePhase.Closed).Select(finding => finding.Rule)).Should().Be("OWN-1 OWN-3");
        assessment.MissingBefore(ChangePhase.Preparation).Should().BeEmpty();
        OwnPolicy.Book().Assess(OwnInitiative.Stopped("2026-05-04"), Compliant.Midway).IsReadyFor(ChangePhase.Idea).Should().BeFalse();
    }

    [Theory]
    [InlineData("2026-05-03", ChangePhase.Implementation)]
    [InlineData("2026-05-04", ChangePhase.Stopped)]
    public void Phase_is_that_of_the_date(string on, ChangePhase phase) =>
        OwnPolicy.Book().Assess(OwnInitiative.Stopped("2026-05-04"), OwnInitiative.Date(on)).Phase.Should().Be(phase);

    [Fact]
    public void Title_is_absent_where_a_rule_finds_personal_data_in_it()
    {
        Assess(new OwnRule("OWN-1", OwnRule.Violate)).Title.Should().Be(Initiative.Title);
        Assess(new OwnRule("OWN-1", context => context.Violation("/summary", OwnRule.Wrong), findsPersonalData: true)).Title.Should().Be(Initiative.Title);
        Assess(new OwnRule("OWN-1", OwnRule.Violate, findsPersonalData: true)).Title.Should().BeNull();
    }

    [Fact]
    public void Cited_is_each_statement_once_in_the_policys_order() =>
        Assess(
            new OwnRule("OWN-1", OwnRule.Violate, statements: [OwnPolicy.AskedToo]),
            new OwnRule("OWN-2", OwnRule.BeLate, statements: [OwnPolicy.AskedToo, OwnPolicy.Asked]))
            .Cited.Should().Equal(OwnPolicy.Policy.Statements.Where(statement => statement == OwnPolicy.Asked || statement == OwnPolicy.AskedToo)).And.HaveCount(2);

    [Fact]
    public void Cited_is_empty_where_nothing_is_found() =>
        Assess(new OwnRule("OWN-1", statements: [OwnPolicy.Asked])).Cited.Should().BeEmpty();

    [Fact]
    public void Findings_come_in_rule_order_then_as_reported()
    {
        var rules = new[]
        {
            new OwnRule(
                "OWN-3",
                context =>
                {
                    context.Violation("/b", OwnRule.Wrong);
                    context.Violation("/a", OwnRule.Wrong);
                },
                principle: OwnPolicy.Second),
            new OwnRule("OWN-1", OwnRule.Violate),
        };

        string.Join(' ', Assess(rules).Findings.Select(finding => $"{finding.Rule}{finding.Pointer}")).Should().Be("OWN-3/b OWN-3/a OWN-1/title");
    }

    [Fact]
    public void Equals_two_assessments_of_the_same_input()
    {
        var broken = Compliant.Initiative with { Why = Why.Empty, Who = Compliant.Initiative.Who with { MedDiscussions = [] } };
        var again = broken with { Title = $" {broken.Title} ", Why = new(), Who = broken.Who with { Stakeholders = [.. broken.Who.Stakeholders] } };
        var (one, other) = (AalborgPolicy.Rules.Assess(broken, Compliant.Midway), AalborgPolicy.Rules.Assess(again, Compliant.Midway));

        one.Findings.Should().NotBeEmpty();
        (one == other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
    }

    [Fact]
    public void Equals_another_date_or_another_initiative_differs()
    {
        var assessment = AalborgPolicy.Rules.Assess(Compliant.Initiative, Compliant.Midway);

        assessment.Should().NotBe(AalborgPolicy.Rules.Assess(Compliant.Initiative, Compliant.Midway.AddDays(1)));
        assessment.Should().NotBe(AalborgPolicy.Rules.Assess(Compliant.Initiative with { Id = new Guid("0f8b6f8e-6d0a-4c1e-9d0c-3a54f4f3b2a9") }, Compliant.Midway));
        assessment.Should().NotBe(AalborgPolicy.Rules.Assess(Compliant.Initiative with { Why = Why.Empty }, Compliant.Midway));
    }

    [Fact]
    public void Equals_with_equal_profiles()
    {
        static Assessment Tailored() => AalborgPolicy.Rules.TailoredBy(new()
        {
            Name = "Senior og Omsorg",
            DiscussedInMed = new() { Committee = "Forvaltnings-MED", On = new(2026, 1, 1) },
            Raise = [AalborgRule.Why03],
        }).Assess(Compliant.Initiative, Compliant.Midway);

        (Tailored() == Tailored()).Should().BeTrue("a profile is data, and two assessments of the same input are equal");
    }

    [Fact]
    public void Findings_lead_to_the_sentences_of_the_policy()
    {
        var broken = Compliant.Initiative with { Why = Compliant.Initiative.Why with { Effects = [Compliant.Initiative.Why.Effects[0] with { For = [] }] } };
        var assessment = AalborgPolicy.Rules.Assess(broken, Compliant.Midway);

        assessment.OutcomeOf(AalborgRule.Why05).Should().Be(RuleOutcome.Failed);
        assessment.IsReadyFor(ChangePhase.Implementation).Should().BeFalse();
        assessment.MissingBefore(ChangePhase.Implementation).Select(finding => $"{finding.Pointer}: {finding.Message(Language.Danish)}")
            .Should().Equal("/why/effects/0/for: Det fremgår ikke, hvem effekten er for.");
        assessment.Findings.SelectMany(finding => finding.Statements).Distinct().Select(statement => $"{statement.Id}: »{statement.Danish}«")
            .Should().Equal("Q2: »Hvilken effekt skal den skabe for hvem og hvornår?«");
    }

    [Fact]
    public void Verdicts_and_questions_of_the_compliant_initiative()
    {
        var assessment = AalborgPolicy.Rules.Assess(Compliant.Initiative, Compliant.Midway);

        assessment.Verdicts.AsEnumerable().Should().Equal(
            AalborgPolicy.Change.Principles.Select(principle => new PrincipleVerdict(principle, Verdict.Met, new())));
        assessment.Questions.AsEnumerable().Should().Equal(
            AalborgPolicy.Change.Questions.Select(question => new QuestionResult(question, QuestionState.Answered)));
        assessment.IsReadyFor(ChangePhase.Closed).Should().BeTrue();
    }

    [Fact]
    public void Verdicts_and_questions_of_a_draft_are_open()
    {
        var draft = new ChangeInitiative { Id = Compliant.Initiative.Id, Title = "Ny vagtplan" };
        var assessment = AalborgPolicy.Rules.Assess(draft, Compliant.Midway);

        assessment.Phase.Should().Be(ChangePhase.Idea);
        assessment.Verdicts.Should().OnlyContain(verdict => verdict.Verdict == Verdict.Open);
        assessment.Questions.Should().OnlyContain(question => question.State == QuestionState.Open);
        assessment.IsReadyFor(ChangePhase.Idea).Should().BeTrue();
        assessment.MissingBefore(ChangePhase.Preparation).Select(finding => finding.Pointer).Should().Equal("/why/purpose");
        assessment.IsReadyFor(ChangePhase.Preparation).Should().BeFalse();
        assessment.ReadinessFor(ChangePhase.Implementation).JudgementsMissing.Select(rule => rule.Id)
            .Should().Equal(AalborgRule.Why13, AalborgRule.Who13, AalborgRule.Who14, AalborgRule.Who16, AalborgRule.How13, AalborgRule.Com12);
    }
}
