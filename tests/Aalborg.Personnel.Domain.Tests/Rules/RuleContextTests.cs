namespace Aalborg.Personnel.Domain.Tests.Rules;

public class RuleContextTests
{
    private static RuleOutcome OutcomeOf(ChangeRule rule, string on, ChangeInitiative? initiative = null) =>
        OwnInitiative.Assess(rule, on, initiative).OutcomeOf(rule.Id);

    private static OwnRule Violated(ChangePhase gate = ChangePhase.Implementation, RuleSeverity severity = RuleSeverity.Error) =>
        new("OWN-01", OwnRule.Violate, severity, gate);

    private static OwnRule Tolerating(string dueAfter, ChangePhase gate = ChangePhase.Implementation, bool? appliesWhenStopped = null) => new(
        "OWN-01", context => context.Violation("/title", OwnRule.Wrong, dueAfter: OwnInitiative.Date(dueAfter)), gate: gate, appliesWhenStopped: appliesWhenStopped);

    private static ChangeInitiative SetAside(string on, string? until = null, string rule = "OWN-01") =>
        OwnInitiative.Initiative with { Deviations = [OwnInitiative.Deviation(rule, on, until)] };

    /// <summary>What a rule that asks sees: its date, its phase and the date of the assessment.</summary>
    private static (DateOnly On, ChangePhase Phase, DateOnly AssessedOn) SeenBy(ChangeInitiative initiative, string on, bool aboutDocument = false)
    {
        (DateOnly On, ChangePhase Phase, DateOnly AssessedOn) seen = default;
        OwnInitiative.Assess(
            new OwnRule("OWN-01", context => seen = (context.On, context.Phase, context.AssessedOn), aboutDocument: aboutDocument), on, initiative);
        return seen;
    }

    private static RuleProfile Raising(ChangeRule rule) =>
        new() { Name = "Senior og Omsorg", DiscussedInMed = new() { Committee = "Forvaltnings-MED", On = new(2026, 5, 1) }, Raise = [rule.Id] };

    [Fact]
    public void Check_that_reports_nothing_passes() => OutcomeOf(new OwnRule("OWN-01"), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void NotApplicable_is_the_outcome() =>
        OutcomeOf(new OwnRule("OWN-01", context => context.NotApplicable()), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);

    [Fact]
    public void Check_of_one_rule_leaves_nothing_for_the_next() =>
        OwnPolicy.Book(new OwnRule("OWN-00", context => context.NotApplicable()), new OwnJudgement("OWN-02"), Violated(), new OwnRule("OWN-03"))
            .Assess(OwnInitiative.Initiative, Compliant.Midway).Rules.Select(result => result.Outcome)
            .Should().Equal(RuleOutcome.NotApplicable, RuleOutcome.NeedsJudgement, RuleOutcome.Failed, RuleOutcome.Passed);

    [Fact]
    public void Violation_holds_what_is_reported()
    {
        var remedy = new LocalizedText { Danish = "For sent.", English = "Too late." };
        var rule = new OwnRule(
            "OWN-01",
            context =>
            {
                context.Violation("/who/stakeholders", OwnRule.Wrong, detail: "benefits");
                context.Violation("/title", OwnRule.Wrong, remedy: remedy);
            },
            RuleSeverity.Warning,
            statements: [OwnPolicy.Asked],
            inferred: true);
        var findings = OwnInitiative.Assess(rule, "2026-05-04").Findings;

        findings.Select(finding => (finding.Rule, finding.Severity, finding.State, finding.Pointer, finding.Detail, finding.IsInferred))
            .Should().Equal(
            (rule, RuleSeverity.Warning, FindingState.Failed, "/who/stakeholders", "benefits", true),
            (rule, RuleSeverity.Warning, FindingState.Failed, "/title", null, true));
        findings[0].Statements.AsEnumerable().Should().Equal(OwnPolicy.Asked);
        findings.Select(finding => (finding.Message(Language.Danish), finding.Message(Language.English)))
            .Should().AllBeEquivalentTo(("Det er galt.", "It is wrong."));
        (findings[0].Remedy(Language.Danish), findings[0].Remedy(Language.English)).Should().Be(("Ret det.", "Mend it."));
        (findings[1].Remedy(Language.Danish), findings[1].Remedy(Language.English)).Should().Be(("For sent.", "Too late."));
    }

    [Theory]
    [InlineData(ChangePhase.Idea, "1900-01-01", RuleOutcome.Failed)]
    [InlineData(ChangePhase.Preparation, "1900-01-01", RuleOutcome.Failed)]
    [InlineData(ChangePhase.Implementation, "2026-03-01", RuleOutcome.Open)]
    [InlineData(ChangePhase.Implementation, "2026-03-02", RuleOutcome.Failed)]
    [InlineData(ChangePhase.Implementation, "2026-12-01", RuleOutcome.Failed)]
    [InlineData(ChangePhase.FollowUp, "2026-09-30", RuleOutcome.Open)]
    [InlineData(ChangePhase.FollowUp, "2026-10-01", RuleOutcome.Failed)]
    [InlineData(ChangePhase.Closed, "2026-11-30", RuleOutcome.Open)]
    [InlineData(ChangePhase.Closed, "2026-12-01", RuleOutcome.Failed)]
    public void Violation_is_open_until_its_gate_is_entered(ChangePhase gate, string on, RuleOutcome outcome)
    {
        OutcomeOf(Violated(gate), on).Should().Be(outcome);
        OutcomeOf(Violated(gate, RuleSeverity.Warning), on).Should().Be(outcome);
    }

    [Fact]
    public void Violation_of_a_draft_with_no_start_is_open_from_preparation_on()
    {
        var draft = OwnInitiative.Initiative with { Timeline = Timeline.Unknown };

        OutcomeOf(Violated(ChangePhase.Idea), "2026-05-04", draft).Should().Be(RuleOutcome.Failed);
        OutcomeOf(Violated(ChangePhase.Preparation), "2026-05-04", draft).Should().Be(RuleOutcome.Open);
    }

    [Theory]
    [InlineData(ChangePhase.Implementation, "2026-03-10", "2026-03-10", RuleOutcome.Open)]
    [InlineData(ChangePhase.Implementation, "2026-03-10", "2026-03-11", RuleOutcome.Failed)]
    [InlineData(ChangePhase.Implementation, "2026-01-10", "2026-03-01", RuleOutcome.Open)]
    [InlineData(ChangePhase.Implementation, "2026-01-10", "2026-03-02", RuleOutcome.Failed)]
    [InlineData(ChangePhase.Idea, "2026-03-10", "2026-03-10", RuleOutcome.Open)]
    [InlineData(ChangePhase.Idea, "2026-03-10", "2026-03-11", RuleOutcome.Failed)]
    public void Violation_is_open_while_it_is_tolerated(ChangePhase gate, string dueAfter, string on, RuleOutcome outcome) =>
        OutcomeOf(Tolerating(dueAfter, gate), on).Should().Be(outcome);

    [Fact]
    public void Violation_the_worst_is_the_outcome()
    {
        var rule = new OwnRule("OWN-01", context =>
        {
            context.Violation("/a", OwnRule.Wrong, dueAfter: context.On);
            context.Violation("/b", OwnRule.Wrong);
            context.Violation("/c", OwnRule.Wrong, dueAfter: context.On);
            context.NotApplicable();
        });

        OutcomeOf(rule, "2026-05-04").Should().Be(RuleOutcome.Failed);
        OwnInitiative.Assess(rule, "2026-05-04").Findings.Select(finding => (finding.Pointer, finding.State))
            .Should().Equal(("/a", FindingState.Open), ("/b", FindingState.Failed), ("/c", FindingState.Open));
    }

    [Theory]
    [InlineData("2026-05-03", RuleOutcome.Failed)]
    [InlineData("2026-05-04", RuleOutcome.Excused)]
    [InlineData("2026-05-06", RuleOutcome.Excused)]
    [InlineData("2026-05-07", RuleOutcome.Failed)]
    public void Violation_is_excused_while_a_deviation_holds(string on, RuleOutcome outcome) =>
        OutcomeOf(Violated(), on, SetAside("2026-05-04", "2026-05-06")).Should().Be(outcome);

    [Fact]
    public void Violation_is_excused_by_any_deviation_that_holds()
    {
        var initiative = OwnInitiative.Initiative with
        {
            Deviations =
            [
                OwnInitiative.Deviation("OWN-01", "2026-01-01", "2026-01-02"),
                OwnInitiative.Deviation("OWN-01", "2026-06-01"),
                OwnInitiative.Deviation("OWN-01", "2026-05-01"),
            ],
        };

        OutcomeOf(Violated(), "2026-05-04", initiative).Should().Be(RuleOutcome.Excused);
    }

    [Fact]
    public void Violation_is_excused_of_one_rule_and_not_of_the_next() =>
        OwnPolicy.Book(new OwnRule("OWN-00", OwnRule.Violate), Violated(), new OwnRule("OWN-02", OwnRule.Violate))
            .Assess(SetAside("2026-05-04"), Compliant.Midway).Rules.Select(result => result.Outcome)
            .Should().Equal(RuleOutcome.Failed, RuleOutcome.Excused, RuleOutcome.Failed);

    [Fact]
    public void Violation_is_excused_whether_due_or_not()
    {
        OutcomeOf(Violated(ChangePhase.Closed), "2026-05-04", SetAside("2026-05-04")).Should().Be(RuleOutcome.Excused);
        OutcomeOf(Tolerating("2026-06-01"), "2026-05-04", SetAside("2026-05-04")).Should().Be(RuleOutcome.Excused);
    }

    [Fact]
    public void Violation_is_not_excused_by_a_deviation_from_another_rule() =>
        OutcomeOf(Violated(), "2026-05-04", SetAside("2026-01-01", rule: "own-01")).Should().Be(RuleOutcome.Failed);

    [Fact]
    public void Violation_of_a_rule_about_the_document_is_never_excused() =>
        OutcomeOf(new OwnRule("OWN-01", OwnRule.Violate, aboutDocument: true), "2026-05-04", SetAside("2026-01-01")).Should().Be(RuleOutcome.Failed);

    [Fact]
    public void Deviation_from_a_rule_that_is_kept_leaves_it_passed() =>
        OutcomeOf(new OwnRule("OWN-01"), "2026-05-04", SetAside("2026-01-01")).Should().Be(RuleOutcome.Passed);

    [Theory]
    [InlineData(RuleSeverity.Error)]
    [InlineData(RuleSeverity.Warning)]
    public void Late_is_a_warning_whatever_the_rule_and_the_phase(RuleSeverity severity)
    {
        foreach (var on in (string[])["2026-01-01", "2026-05-04", "2026-12-24"])
        {
            var assessment = OwnInitiative.Assess(new OwnRule("OWN-01", OwnRule.BeLate, severity, ChangePhase.FollowUp), on);

            assessment.OutcomeOf(new("OWN-01")).Should().Be(RuleOutcome.Late);
            assessment.Findings.Select(finding => (finding.State, finding.Severity, finding.Pointer, finding.DaysLate))
                .Should().Equal((FindingState.Late, RuleSeverity.Warning, "/title", 3));
            assessment.IsReadyFor(ChangePhase.Closed).Should().BeTrue();
            assessment.MissingBefore(ChangePhase.Closed).Should().BeEmpty();
        }
    }

    [Fact]
    public void Late_is_a_warning_whatever_the_profile()
    {
        var rule = new OwnRule("OWN-01", OwnRule.BeLate, RuleSeverity.Warning);

        OwnPolicy.Book(rule).TailoredBy(Raising(rule)).Assess(OwnInitiative.Initiative, Compliant.Midway)
            .Findings.Should().ContainSingle().Which.Severity.Should().Be(RuleSeverity.Warning);
    }

    [Fact]
    public void Late_excused_has_the_raised_severity_and_no_days()
    {
        var rule = new OwnRule("OWN-01", OwnRule.BeLate, RuleSeverity.Warning);

        OwnPolicy.Book(rule).TailoredBy(Raising(rule)).Assess(SetAside("2026-01-01"), Compliant.Midway).Findings
            .Select(finding => (finding.State, finding.Severity, finding.DaysLate)).Should().Equal((FindingState.Excused, RuleSeverity.Error, null));
    }

    [Theory]
    [InlineData("2026-05-03", RuleOutcome.Late)]
    [InlineData("2026-05-04", RuleOutcome.Excused)]
    [InlineData("2026-05-06", RuleOutcome.Excused)]
    [InlineData("2026-05-07", RuleOutcome.Late)]
    public void Late_is_excused_while_a_deviation_holds(string on, RuleOutcome outcome) =>
        OutcomeOf(new OwnRule("OWN-01", OwnRule.BeLate), on, SetAside("2026-05-04", "2026-05-06")).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-02", RuleOutcome.NotApplicable)]
    [InlineData("2026-03-03", RuleOutcome.Late)]
    public void Late_stopped_falls_away_before_its_gate(string stopped, RuleOutcome outcome)
    {
        var assessment = OwnInitiative.Assess(new OwnRule("OWN-01", OwnRule.BeLate), "2026-06-01", OwnInitiative.Stopped(stopped));

        assessment.OutcomeOf(new("OWN-01")).Should().Be(outcome);
        assessment.Findings.IsEmpty.Should().Be(outcome == RuleOutcome.NotApplicable);
    }

    [Fact]
    public void Late_stopped_and_excused_stays_even_before_its_gate() =>
        OutcomeOf(
            new OwnRule("OWN-01", OwnRule.BeLate), "2026-06-01", OwnInitiative.Stopped("2026-03-02") with { Deviations = [OwnInitiative.Deviation("OWN-01", "2026-01-01")] })
            .Should().Be(RuleOutcome.Excused);

    [Fact]
    public void Late_is_better_than_open_and_worse_than_passed()
    {
        OutcomeOf(Late(context => context.Violation("/a", OwnRule.Wrong, dueAfter: context.On)), "2026-05-04").Should().Be(RuleOutcome.Open);
        OutcomeOf(Late(OwnRule.Violate), "2026-05-04").Should().Be(RuleOutcome.Failed);
        OutcomeOf(Late(context => context.NotApplicable()), "2026-05-04").Should().Be(RuleOutcome.Late);

        static OwnRule Late(Action<RuleContext> and) => new(
            "OWN-01",
            context =>
            {
                OwnRule.BeLate(context);
                and(context);
            });
    }

    [Fact]
    public void Late_in_time_throws()
    {
        FluentActions.Invoking(() => OutcomeOf(new OwnRule("OWN-01", context => context.Late("", OwnRule.Wrong, context.On, context.On)), "2026-05-04"))
            .Should().Throw<ArgumentException>().WithParameterName("done").WithMessage("It was done in time.*");
        FluentActions.Invoking(() => OutcomeOf(new OwnRule("OWN-01", context => context.Late(null!, OwnRule.Wrong, new(2026, 1, 1), context.On)), "2026-05-04"))
            .Should().Throw<ArgumentNullException>().WithParameterName("pointer");
        FluentActions.Invoking(() => OutcomeOf(new OwnRule("OWN-01", context => context.Late("", null!, new(2026, 1, 1), context.On)), "2026-05-04"))
            .Should().Throw<ArgumentNullException>().WithParameterName("message");
    }

    [Fact]
    public void HasFinding_is_of_an_earlier_rule_at_the_place_or_below()
    {
        var found = new Dictionary<string, bool>(StringComparer.Ordinal);
        string[] places = ["/who/stakeholders/1", "/who/stakeholders/1/", "/who/stakeholders/10", "/who", "/who/stakeholders/1/involvements/0/starts", "/why"];
        OwnPolicy.Book(
            new OwnRule("OWN-00", context => context.Late("/who/stakeholders/1/involvements/0/starts", OwnRule.Wrong, new(2026, 1, 1), new(2026, 1, 2))),
            new OwnRule("OWN-01", context =>
            {
                foreach (var place in places)
                {
                    found[place] = context.HasFinding(new("OWN-00"), place);
                }

                found["another rule"] = context.HasFinding(new("OWN-02"), "/who");
            })).Assess(OwnInitiative.Initiative, Compliant.Midway);

        found.Where(one => one.Value).Select(one => one.Key).Should().Equal(
            "/who/stakeholders/1", "/who/stakeholders/1/", "/who", "/who/stakeholders/1/involvements/0/starts");
    }

    [Fact]
    public void HasFinding_with_a_detail_is_at_the_place_alone()
    {
        var found = new List<bool>();
        OwnPolicy.Book(
            new OwnRule("OWN-00", context => context.Violation("/who/stakeholders", OwnRule.Wrong, detail: "employees")),
            new OwnRule("OWN-01", context => found.AddRange(
            [
                context.HasFinding(new("OWN-00"), "/who/stakeholders", "employees"),
                context.HasFinding(new("OWN-00"), "/who/stakeholders", "management"),
                context.HasFinding(new("OWN-00"), "/who", "employees"),
                context.HasFinding(new("OWN-02"), "/who/stakeholders", "employees"),
            ]))).Assess(OwnInitiative.Initiative, Compliant.Midway);

        found.Should().Equal(true, false, false, false);
    }

    [Fact]
    public void HasFinding_does_not_see_what_has_fallen_away()
    {
        var found = true;
        OwnPolicy.Book(new OwnRule("OWN-00", OwnRule.BeLate), new OwnRule("OWN-01", context => found = context.HasFinding(new("OWN-00"), "/title")))
            .Assess(OwnInitiative.Stopped("2026-03-02"), Compliant.Midway);

        found.Should().BeFalse();
    }

    [Fact]
    public void Remedy_goes_by_the_days_of_the_profile_once_it_applies()
    {
        var rule = new OwnRule("OWN-01", OwnRule.Violate, RuleSeverity.Warning, parameters: [OwnPolicy.Days]);
        var book = OwnPolicy.Book(rule).TailoredBy(Raising(rule) with { Parameters = new() { Settings = [OwnPolicy.Days.At(7)] } });

        book.Assess(OwnInitiative.Initiative, new(2026, 4, 30)).Findings[0].Remedy(Language.Danish).Should().Be("Ret det. 14");
        book.Assess(OwnInitiative.Initiative, new(2026, 5, 1)).Findings[0].Remedy(Language.English).Should().Be("Mend it. 7");
        book.Assess(OwnInitiative.Initiative, new(2026, 5, 1)).Days.Of(OwnPolicy.Days).Should().Be(7);
        book.DaysOn(new(2026, 4, 30)).Should().Be(ParameterDays.Standard);
        OwnPolicy.Book(rule).DaysOn(new(2026, 5, 1)).Of(OwnPolicy.Days).Should().Be(14);
    }

    [Fact]
    public void Violation_null_throws()
    {
        FluentActions.Invoking(() => OutcomeOf(new OwnRule("OWN-01", context => context.Violation(null!, OwnRule.Wrong)), "2026-05-04"))
            .Should().Throw<ArgumentNullException>().WithParameterName("pointer");
        FluentActions.Invoking(() => OutcomeOf(new OwnRule("OWN-01", context => context.Violation("", null!)), "2026-05-04"))
            .Should().Throw<ArgumentNullException>().WithParameterName("message");
    }

    [Fact]
    public void Days_is_the_standard_without_a_profile()
    {
        var days = 0;

        OutcomeOf(new OwnRule("OWN-01", context => days = context.Days(OwnPolicy.Days)), "2026-05-04");

        days.Should().Be(14);
    }

    [Fact]
    public void Days_of_no_parameter_of_the_book_throws()
    {
        FluentActions.Invoking(() => OutcomeOf(new OwnRule("OWN-01", context => context.Days(null!)), "2026-05-04"))
            .Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => OutcomeOf(new OwnRule("OWN-01", context => context.Days(AalborgParameter.TellWithinDays)), "2026-05-04"))
            .Should().Throw<ArgumentException>().WithMessage("The rule book does not declare the parameter.*");
    }

    [Theory]
    [InlineData("2026-05-03", "2026-05-03", ChangePhase.Implementation)]
    [InlineData("2026-05-04", "2026-05-03", ChangePhase.Implementation)]
    [InlineData("2026-12-24", "2026-05-03", ChangePhase.Implementation)]
    public void On_stopped_is_the_day_before_the_stop(string assessedOn, string on, ChangePhase phase) =>
        SeenBy(OwnInitiative.Stopped("2026-05-04"), assessedOn).Should().Be((OwnInitiative.Date(on), phase, OwnInitiative.Date(assessedOn)));

    [Theory]
    [InlineData("2026-03-02", ChangePhase.Preparation)]
    [InlineData("2026-03-03", ChangePhase.Implementation)]
    [InlineData("2026-10-01", ChangePhase.Implementation)]
    [InlineData("2026-10-02", ChangePhase.FollowUp)]
    [InlineData("2026-12-02", ChangePhase.Closed)]
    public void Phase_stopped_is_that_of_the_day_before_the_stop(string stopped, ChangePhase phase) =>
        SeenBy(OwnInitiative.Stopped(stopped), "2026-12-24").Phase.Should().Be(phase);

    [Fact]
    public void Phase_stopped_without_a_start_is_idea() =>
        SeenBy(OwnInitiative.Initiative with { Timeline = new() { Stopped = new(2026, 5, 4) } }, "2026-12-24").Phase.Should().Be(ChangePhase.Idea);

    [Fact]
    public void On_stopped_on_the_first_day_there_is_looks_at_the_day_before() =>
        SeenBy(OwnInitiative.Stopped("1900-01-01"), "1900-01-01").Should().Be(
            (new DateOnly(1899, 12, 31), ChangePhase.Preparation, new DateOnly(1900, 1, 1)));

    [Fact]
    public void On_stopped_is_the_date_of_the_assessment_for_a_rule_about_the_document() =>
        SeenBy(OwnInitiative.Stopped("2026-05-04"), "2026-06-01", aboutDocument: true).Should().Be(
            (new DateOnly(2026, 6, 1), ChangePhase.Stopped, new DateOnly(2026, 6, 1)));

    [Fact]
    public void Violation_stopped_that_was_due_the_day_before_fails()
    {
        var assessment = OwnInitiative.Assess(Violated(), "2026-06-01", OwnInitiative.Stopped("2026-03-03"));

        assessment.OutcomeOf(new("OWN-01")).Should().Be(RuleOutcome.Failed);
        assessment.Phase.Should().Be(ChangePhase.Stopped);
    }

    [Fact]
    public void Violation_stopped_before_its_gate_falls_away()
    {
        var assessment = OwnInitiative.Assess(Violated(), "2026-06-01", OwnInitiative.Stopped("2026-03-02"));

        assessment.OutcomeOf(new("OWN-01")).Should().Be(RuleOutcome.NotApplicable);
        assessment.Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2026-05-04", RuleOutcome.NotApplicable)]
    [InlineData("2026-05-05", RuleOutcome.Failed)]
    public void Violation_stopped_while_tolerated_falls_away(string stopped, RuleOutcome outcome) =>
        OutcomeOf(Tolerating("2026-05-03"), "2026-12-24", OwnInitiative.Stopped(stopped)).Should().Be(outcome);

    [Fact]
    public void Violation_stopped_leaves_those_that_were_due()
    {
        var rule = new OwnRule("OWN-01", context =>
        {
            context.Violation("/a", OwnRule.Wrong, dueAfter: context.On);
            context.Violation("/b", OwnRule.Wrong);
        });
        var assessment = OwnInitiative.Assess(rule, "2026-06-01", OwnInitiative.Stopped("2026-05-04"));

        assessment.OutcomeOf(rule.Id).Should().Be(RuleOutcome.Failed);
        assessment.Findings.Select(finding => finding.Pointer).Should().Equal("/b");
    }

    [Fact]
    public void Violation_stopped_and_excused_stays_even_when_it_was_not_due()
    {
        var initiative = OwnInitiative.Stopped("2026-03-02") with { Deviations = [OwnInitiative.Deviation("OWN-01", "2026-01-01")] };

        OutcomeOf(Violated(), "2026-06-01", initiative).Should().Be(RuleOutcome.Excused);
        OwnInitiative.Assess(Violated(), "2026-06-01", initiative).Findings.Should().ContainSingle().Which.State.Should().Be(FindingState.Excused);
    }

    [Theory]
    [InlineData("2026-05-31", RuleOutcome.Failed)]
    [InlineData("2026-06-01", RuleOutcome.Excused)]
    [InlineData("2026-06-02", RuleOutcome.Excused)]
    [InlineData("2026-06-03", RuleOutcome.Failed)]
    public void Deviation_stopped_goes_by_the_date_of_the_assessment(string on, RuleOutcome outcome)
    {
        var initiative = OwnInitiative.Stopped("2026-05-04") with { Deviations = [OwnInitiative.Deviation("OWN-01", "2026-06-01", "2026-06-02")] };

        OutcomeOf(Violated(), on, initiative).Should().Be(outcome);
    }

    [Fact]
    public void Check_stopped_that_reports_nothing_passes() =>
        OutcomeOf(new OwnRule("OWN-01"), "2026-06-01", OwnInitiative.Stopped("2026-05-04")).Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Violation_stopped_of_a_rule_that_goes_on_is_due_after_its_tolerance()
    {
        var stopped = OwnInitiative.Stopped("2026-05-04");

        OutcomeOf(Tolerating("2026-05-18", ChangePhase.Idea, appliesWhenStopped: true), "2026-05-18", stopped).Should().Be(RuleOutcome.Open);
        OutcomeOf(Tolerating("2026-05-18", ChangePhase.Idea, appliesWhenStopped: true), "2026-05-19", stopped).Should().Be(RuleOutcome.Failed);
    }
}
