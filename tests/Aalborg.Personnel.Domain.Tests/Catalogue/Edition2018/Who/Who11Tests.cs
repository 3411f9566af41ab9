namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Who;

public class Who11Tests() : RuleTests(AalborgRule.Who11)
{
    private static ChangeInitiative With(ValueList<Stakeholder> stakeholders, params ReadOnlySpan<Decision> decisions) =>
        Compliant with { Who = Compliant.Who with { Stakeholders = stakeholders, Decisions = [.. decisions] } };

    private static ChangeInitiative WithDecisions(params ReadOnlySpan<Decision> decisions) =>
        With(
            [
                Stakeholder("affected", StakeholderRole.Affected),
                Stakeholder("delivers", StakeholderRole.Delivers),
                Stakeholder("benefits", StakeholderRole.Benefits),
                Stakeholder("responsible", StakeholderRole.Responsible),
            ],
            decisions);

    private static Stakeholder Stakeholder(string id, params ReadOnlySpan<StakeholderRole> parts) =>
        new() { Id = id, Name = "Gruppen", Level = StakeholderLevel.Employees, Roles = [.. parts] };

    private static Stakeholder Politicians { get; } =
        Stakeholder("politicians", StakeholderRole.Responsible) with { Level = StakeholderLevel.Politicians };

    private static Stakeholder InvolvedFrom(string? starts) => Stakeholder($"from {starts}", StakeholderRole.Affected) with
    {
        Involvements = [new() { Form = InvolvementForm.Dialogue }, new() { Form = InvolvementForm.Informed, Starts = starts is null ? null : Date(starts) }],
    };

    private static Decision Decided(params ReadOnlySpan<string> with) =>
        new() { Id = "decision", On = new(2026, 2, 2), What = "Vi prøver det.", With = [.. with] };

    private static ChangeInitiative WithoutThem { get; } = WithDecisions(Decided("responsible"));

    private static Deviation SetAside { get; } = new()
    {
        Rule = AalborgRule.Who11,
        Reason = "Afklares i MED.",
        DecidedBy = "Områdeledelsen",
        On = new(2026, 2, 27),
        Until = new(2026, 3, 3),
    };

    [Theory]
    [InlineData("affected", RuleOutcome.Passed)]
    [InlineData("delivers", RuleOutcome.Passed)]
    [InlineData("benefits", RuleOutcome.Failed)]
    [InlineData("responsible", RuleOutcome.Failed)]
    public void Assess_decision_with_a_core_stakeholder_passes(string with, RuleOutcome outcome) =>
        OutcomeOf(WithDecisions(Decided(with)), "2026-05-04").Should().Be(outcome);

    [Fact]
    public void Assess_one_core_stakeholder_among_others_is_enough() =>
        OutcomeOf(WithDecisions(Decided("nobody-we-know", "responsible", "delivers", "benefits")), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_decision_with_nobody_fails() =>
        PlacesIn(WithDecisions(Decided()), "2026-05-04").Should().Equal("/who/decisions/0/with");

    [Theory]
    [InlineData("nobody-we-know")]
    [InlineData("Affected")]
    public void Assess_dangling_reference_reaches_nobody(string with) =>
        PlacesIn(WithDecisions(Decided(with)), "2026-05-04").Should().Equal("/who/decisions/0/with");

    [Fact]
    public void Assess_each_decision_without_them_fails_at_its_with() =>
        PlacesIn(
            WithDecisions(
                Decided("responsible") with { Kind = DecisionKind.Process },
                Decided("benefits"),
                Decided("affected"),
                Decided("responsible") with { On = new(2199, 12, 31) }),
            "2026-05-04").Should().Equal("/who/decisions/1/with", "/who/decisions/3/with");

    [Fact]
    public void Assess_id_used_twice_reaches_both()
    {
        OutcomeOf(With([Stakeholder("a", StakeholderRole.Benefits), Stakeholder("a", StakeholderRole.Affected)], Decided("a")), "2026-05-04")
            .Should().Be(RuleOutcome.Passed);
        OutcomeOf(With([Stakeholder("a", StakeholderRole.Affected), Stakeholder("a", StakeholderRole.Benefits)], Decided("a")), "2026-05-04")
            .Should().Be(RuleOutcome.Passed);
        OutcomeOf(With([Stakeholder("a", StakeholderRole.Affected), Stakeholder("a", StakeholderRole.Delivers)], Decided("a")), "2026-05-04")
            .Should().Be(RuleOutcome.Passed);
        PlacesIn(
                With(
                    [Stakeholder("a", StakeholderRole.Responsible), Stakeholder("a", StakeholderRole.Benefits), Stakeholder("b", StakeholderRole.Affected)],
                    Decided("a")),
                "2026-05-04")
            .Should().Equal("/who/decisions/0/with");
    }

    [Theory]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(255)]
    [InlineData(256)]
    public void Assess_core_stakeholder_is_found_behind_many(int others)
    {
        ValueList<Stakeholder> stakeholders =
        [
            .. Enumerable.Range(0, others).Select(i => Stakeholder($"other-{i}", StakeholderRole.Benefits)),
            Stakeholder("last", StakeholderRole.Affected),
        ];

        PlacesIn(With(stakeholders, Decided("last"), Decided("other-0"), Decided("nobody-we-know")), "2026-05-04")
            .Should().Equal("/who/decisions/1/with", "/who/decisions/2/with");
    }

    [Fact]
    public void Assess_without_decisions_about_the_change_is_not_applicable()
    {
        OutcomeOf(WithDecisions(), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);
        OutcomeOf(WithDecisions(Decided("responsible") with { Kind = DecisionKind.Process }), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);
    }

    [Fact]
    public void Assess_without_core_stakeholder_is_not_applicable()
    {
        OutcomeOf(With([], Decided("affected")), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);
        OutcomeOf(With([Stakeholder("a", StakeholderRole.Benefits), Stakeholder("b", StakeholderRole.Responsible)], Decided("a")), "2026-05-04")
            .Should().Be(RuleOutcome.NotApplicable);
        OutcomeOf(With([Stakeholder("a", StakeholderRole.Delivers) with { Level = StakeholderLevel.Partners }], Decided("a")), "2026-05-04")
            .Should().Be(RuleOutcome.NotApplicable);
    }

    [Theory]
    [InlineData("2026-02-01", RuleOutcome.Passed)]
    [InlineData("2026-02-02", RuleOutcome.Failed)]
    [InlineData(null, RuleOutcome.Failed)]
    public void Assess_politicians_may_decide_alone_after_every_core_stakeholder_was_involved(string? from, RuleOutcome outcome)
    {
        OutcomeOf(With([Politicians, InvolvedFrom("2026-01-08"), InvolvedFrom(from)], Decided("politicians")), "2026-05-04").Should().Be(outcome);
        OutcomeOf(With([Politicians, InvolvedFrom(from)], Decided("nobody-we-know", "politicians", "politicians")), "2026-05-04").Should().Be(outcome);
    }

    [Fact]
    public void Assess_core_stakeholder_never_involved_is_no_basis_for_a_political_decision() =>
        OutcomeOf(With([Politicians, InvolvedFrom("2026-01-08"), Stakeholder("b", StakeholderRole.Affected)], Decided("politicians")), "2026-05-04")
            .Should().Be(RuleOutcome.Failed);

    [Theory]
    [InlineData("politicians", "responsible")]
    [InlineData("nobody-we-know", "Politicians")]
    public void Assess_decision_of_others_than_politicians_alone_is_not_exempt(params string[] with) =>
        OutcomeOf(With([Politicians, InvolvedFrom("2026-01-08"), Stakeholder("responsible", StakeholderRole.Responsible)], Decided(with)), "2026-05-04")
            .Should().Be(RuleOutcome.Failed);

    [Fact]
    public void Assess_id_shared_by_politicians_and_others_is_not_politicians_alone() =>
        OutcomeOf(
            With([Politicians, InvolvedFrom("2026-01-08"), Stakeholder("politicians", StakeholderRole.Responsible)], Decided("politicians")), "2026-05-04")
            .Should().Be(RuleOutcome.Failed);

    [Theory]
    [InlineData("2026-05-03", RuleOutcome.Failed)]
    [InlineData("2026-05-04", RuleOutcome.NotApplicable)]
    [InlineData("2026-05-05", RuleOutcome.NotApplicable)]
    public void Assess_decision_from_the_stop_on_does_not_count(string decided, RuleOutcome outcome) =>
        OutcomeOf(
            WithDecisions(Decided("responsible") with { On = Date(decided) }) with { Timeline = Compliant.Timeline with { Stopped = new(2026, 5, 4) } }, "2026-06-01")
            .Should().Be(outcome);

    [Fact]
    public void Assess_decision_after_a_stop_to_come_counts() =>
        OutcomeOf(WithDecisions(Decided("responsible")) with { Timeline = Compliant.Timeline with { Stopped = new(2026, 1, 5) } }, "2026-01-04")
            .Should().Be(RuleOutcome.Open);

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_decision_without_them_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(WithoutThem, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-02-26", RuleOutcome.Open)]
    [InlineData("2026-02-27", RuleOutcome.Excused)]
    [InlineData("2026-03-03", RuleOutcome.Excused)]
    [InlineData("2026-03-04", RuleOutcome.Failed)]
    public void Assess_decision_without_them_is_excused_while_it_is_set_aside(string on, RuleOutcome outcome) =>
        OutcomeOf(WithoutThem with { Deviations = [SetAside] }, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-02", RuleOutcome.NotApplicable)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_decision_without_them_is_over_when_stopped_before_it_was_due(string stopped, RuleOutcome outcome) =>
        OutcomeOf(WithoutThem with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-05-04").Should().Be(outcome);

    [Fact]
    public void Rule_is_a_warning_before_implementation_inferred_from_C26() =>
        AalborgPolicy.Rules.Find(AalborgRule.Who11).Should().BeEquivalentTo(
            new
            {
                Principle = AalborgPrinciple.WeKnowWho,
                Severity = RuleSeverity.Warning,
                Gate = ChangePhase.Implementation,
                IsInferred = true,
                Statements = new[] { new { Id = "C26" } },
            },
            options => options.WithStrictOrdering());

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithoutThem, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, at nogen af de berørte eller udførende er med i beslutningen.");
        finding.Message(Language.English).Should().Be("The document does not state that anyone who is affected or carries out the change takes part in the decision.");
        finding.Remedy(Language.Danish).Should().Be("Angiv, hvem der er med i beslutningen. Er ingen af de berørte med, så begrund det i en fravigelse.");
        finding.Remedy(Language.English).Should().Be("Name who takes part in the decision. If none of those affected does, give the reason in a deviation.");
    }
}
