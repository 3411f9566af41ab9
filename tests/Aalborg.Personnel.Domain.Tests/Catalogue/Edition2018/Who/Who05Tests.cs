namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Who;

public class Who05Tests() : RuleTests(AalborgRule.Who05)
{
    private static ChangeInitiative With(ValueList<Stakeholder> stakeholders, params ReadOnlySpan<Decision> decisions) =>
        Compliant with { Who = Compliant.Who with { Stakeholders = stakeholders, Decisions = [.. decisions] } };

    private static Stakeholder Stakeholder(string id, StakeholderRole part, params ReadOnlySpan<Involvement> involvements) =>
        new() { Id = id, Name = "Gruppen", Level = StakeholderLevel.Employees, Roles = [part], Involvements = [.. involvements] };

    private static Involvement From(string date) => new() { Form = InvolvementForm.Dialogue, Starts = Date(date) };

    private static Involvement Undated { get; } = new() { Form = InvolvementForm.Dialogue };

    private static Decision Decided(string on) => new() { Id = on, On = Date(on), What = "Vi prøver det.", With = ["a"] };

    private static Decision DecidedHow(string on) => Decided(on) with { Kind = DecisionKind.Process };

    private static ChangeInitiative WithLate { get; } = With([Stakeholder("a", StakeholderRole.Affected, From("2026-02-03"))], Decided("2026-02-02"));

    private static Deviation SetAside { get; } = new()
    {
        Rule = AalborgRule.Who05,
        Reason = "Afklares i MED.",
        DecidedBy = "Områdeledelsen",
        On = new(2026, 2, 27),
        Until = new(2026, 3, 3),
    };

    [Theory]
    [InlineData("2026-02-01", RuleOutcome.Passed)]
    [InlineData("2026-02-02", RuleOutcome.Passed)]
    [InlineData("2026-02-03", RuleOutcome.Late)]
    public void Assess_involvement_begins_no_later_than_the_decision(string from, RuleOutcome outcome)
    {
        OutcomeOf(With([Stakeholder("a", StakeholderRole.Affected, From(from))], Decided("2026-02-02")), "2026-05-04").Should().Be(outcome);
        OutcomeOf(With([Stakeholder("a", StakeholderRole.Delivers, From(from))], Decided("2026-02-02")), "2026-05-04").Should().Be(outcome);
    }

    [Fact]
    public void Assess_late_involvement_is_found_at_its_beginning() =>
        PlacesIn(WithLate, "2026-05-04").Should().Equal("/who/stakeholders/0/involvements/0/starts");

    [Fact]
    public void Assess_earliest_decision_counts_wherever_it_is_listed() =>
        PlacesIn(
            With(
                [Stakeholder("a", StakeholderRole.Affected, From("2026-02-03")), Stakeholder("b", StakeholderRole.Affected, From("2026-02-02"))],
                Decided("2026-04-01"),
                Decided("2026-02-02"),
                Decided("2026-02-03")),
            "2026-05-04").Should().Equal("/who/stakeholders/0/involvements/0/starts");

    [Fact]
    public void Assess_decision_about_the_process_does_not_count() =>
        OutcomeOf(
            With([Stakeholder("a", StakeholderRole.Affected, From("2026-02-03"))], DecidedHow("2026-01-05"), Decided("2026-02-03")), "2026-05-04")
            .Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_decision_to_come_counts() =>
        OutcomeOf(With([Stakeholder("a", StakeholderRole.Affected, From("2026-02-20"))], Decided("2026-02-19")), "2026-02-18")
            .Should().Be(RuleOutcome.Open);

    [Theory]
    [InlineData("2026-02-09", RuleOutcome.Open)]
    [InlineData("2026-02-10", RuleOutcome.Late)]
    [InlineData("2026-02-11", RuleOutcome.Late)]
    public void Assess_involvement_after_the_decision_is_late_from_the_day_it_begins(string on, RuleOutcome outcome) =>
        OutcomeOf(With([Stakeholder("a", StakeholderRole.Affected, From("2026-02-10"))], Decided("2026-02-02")), on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-02-03", 1)]
    [InlineData("2026-03-02", 28)]
    public void Assess_late_involvement_has_the_days_after_the_decision(string from, int daysLate)
    {
        var finding = FindingsIn(With([Stakeholder("a", StakeholderRole.Affected, From(from))], Decided("2026-02-02")), "2026-05-04")
            .Should().ContainSingle().Subject;

        finding.State.Should().Be(FindingState.Late);
        finding.DaysLate.Should().Be(daysLate);
    }

    [Fact]
    public void Assess_involvement_after_the_start_is_left_to_another_rule() =>
        PlacesIn(
            With(
                [Stakeholder("a", StakeholderRole.Affected, From("2026-03-03")), Stakeholder("b", StakeholderRole.Affected, From("2026-03-02"))],
                Decided("2026-02-02")),
            "2026-05-04").Should().Equal("/who/stakeholders/1/involvements/0/starts");

    [Fact]
    public void Assess_involvement_after_the_start_is_left_to_another_rule_for_each_of_many()
    {
        ValueList<Stakeholder> stakeholders =
        [
            .. Enumerable.Range(0, 12).Select(i => Stakeholder($"{i}", StakeholderRole.Affected, From(i == 1 ? "2026-03-03" : "2026-02-20"))),
        ];

        PlacesIn(With(stakeholders, Decided("2026-02-02")), "2026-05-04").Should().HaveCount(11).And.NotContain("/who/stakeholders/1/involvements/0/starts");
    }

    [Fact]
    public void Assess_involvement_after_the_start_is_left_to_another_rule_that_is_set_aside() =>
        OutcomeOf(
            With([Stakeholder("a", StakeholderRole.Affected, From("2026-03-03"))], Decided("2026-02-02")) with
            {
                Deviations = [SetAside with { Rule = AalborgRule.Who04, Until = null }],
            },
            "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_involvement_to_come_is_failed_where_the_start_is_unknown() =>
        OutcomeOf(
            With([Stakeholder("a", StakeholderRole.Affected, From("2026-05-05"))], Decided("2026-02-02")) with { Timeline = new() { Closed = new(2026, 5, 1) } },
            "2026-05-04").Should().Be(RuleOutcome.Failed);

    [Fact]
    public void Assess_earliest_involvement_decides() =>
        OutcomeOf(
            With([Stakeholder("a", StakeholderRole.Affected, Undated, From("2026-04-01"), From("2026-02-02"))], Decided("2026-02-02")), "2026-05-04")
            .Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_late_involvements_are_found_at_the_earliest_of_which_the_first_listed() =>
        PlacesIn(
            With(
                [
                    Stakeholder("a", StakeholderRole.Affected, From("2026-04-01"), Undated, From("2026-02-10"), From("2026-02-10")),
                    Stakeholder("b", StakeholderRole.Delivers, From("2026-02-10"), From("2026-02-10"), From("2026-02-11")),
                ],
                Decided("2026-02-02")),
            "2026-05-04").Should().Equal("/who/stakeholders/0/involvements/2/starts", "/who/stakeholders/1/involvements/0/starts");

    [Theory]
    [InlineData(StakeholderRole.Benefits)]
    [InlineData(StakeholderRole.Responsible)]
    public void Assess_late_involvement_of_others_does_not_count(StakeholderRole part) =>
        OutcomeOf(
            With([Stakeholder("a", part, From("2026-04-01")), Stakeholder("b", StakeholderRole.Affected, From("2026-01-08"))], Decided("2026-02-02")),
            "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_undated_involvement_is_no_violation() =>
        OutcomeOf(
            With(
                [Stakeholder("a", StakeholderRole.Affected, Undated), Stakeholder("b", StakeholderRole.Affected, From("2026-01-08"))],
                Decided("2026-02-02")),
            "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_without_decisions_about_the_change_is_not_applicable()
    {
        OutcomeOf(With([Stakeholder("a", StakeholderRole.Affected, From("2026-02-03"))]), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);
        OutcomeOf(With([Stakeholder("a", StakeholderRole.Affected, From("2026-02-03"))], DecidedHow("2026-01-05")), "2026-05-04")
            .Should().Be(RuleOutcome.NotApplicable);
    }

    [Fact]
    public void Assess_without_dated_involvement_of_a_core_stakeholder_is_not_applicable()
    {
        OutcomeOf(With([], Decided("2026-02-02")), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);
        OutcomeOf(
            With(
                [
                    Stakeholder("a", StakeholderRole.Affected, Undated),
                    Stakeholder("b", StakeholderRole.Delivers),
                    Stakeholder("c", StakeholderRole.Responsible, From("2026-04-01")),
                ],
                Decided("2026-02-02")),
            "2026-05-04").Should().Be(RuleOutcome.NotApplicable);
    }

    [Theory]
    [InlineData("2026-02-26", RuleOutcome.Late)]
    [InlineData("2026-02-27", RuleOutcome.Excused)]
    [InlineData("2026-03-03", RuleOutcome.Excused)]
    [InlineData("2026-03-04", RuleOutcome.Late)]
    public void Assess_late_involvement_is_excused_while_it_is_set_aside(string on, RuleOutcome outcome) =>
        OutcomeOf(WithLate with { Deviations = [SetAside] }, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-02", RuleOutcome.NotApplicable)]
    [InlineData("2026-03-03", RuleOutcome.Late)]
    public void Assess_late_involvement_is_over_when_stopped_before_it_was_due(string stopped, RuleOutcome outcome) =>
        OutcomeOf(WithLate with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-05-04").Should().Be(outcome);

    [Fact]
    public void Rule_is_a_warning_before_implementation_inferred_from_C16_and_C25_and_C26() =>
        AalborgPolicy.Rules.Find(AalborgRule.Who05).Should().BeEquivalentTo(
            new
            {
                Principle = AalborgPrinciple.WeKnowWho,
                Severity = RuleSeverity.Warning,
                Gate = ChangePhase.Implementation,
                IsInferred = true,
                Statements = new[] { new { Id = "C16" }, new { Id = "C25" }, new { Id = "C26" } },
            },
            options => options.WithStrictOrdering());

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithLate, "2026-02-03").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Inddragelsen begynder den 3. februar 2026, efter den første beslutning den 2. februar 2026.");
        finding.Message(Language.English).Should().Be("The involvement begins on 3 February 2026, after the first decision, 2 February 2026.");
        finding.Remedy(Language.Danish).Should().Be("Det kan ikke nås længere. Angiv begrundelsen i en fravigelse.");
        finding.Remedy(Language.English).Should().Be("This can no longer be done in time. Give the reason in a deviation.");
    }

    [Fact]
    public void Remedy_of_involvement_to_come_once_the_decision_is_made_points_to_a_deviation()
    {
        var initiative = With([Stakeholder("a", StakeholderRole.Affected, From("2026-02-04"))], Decided("2026-02-02"));
        var finding = FindingsIn(initiative, "2026-02-03").Should().ContainSingle().Subject;

        finding.Remedy(Language.Danish).Should().Be("Fristen er passeret. Inddrag dem i det, der endnu ikke er besluttet, og notér den nye dato. Angiv begrundelsen i en fravigelse.");
        finding.Remedy(Language.English).Should().Be("The time limit has passed. Involve them in what has not been decided yet, and record the new date. Give the reason in a deviation.");
    }

    [Fact]
    public void Remedy_on_the_day_of_the_decision_is_still_to_begin_in_time()
    {
        var finding = FindingsIn(WithLate, "2026-02-02").Should().ContainSingle().Subject;

        finding.Remedy(Language.Danish).Should().Be("Begynd inddragelsen senest den dag, den første beslutning om forandringen træffes.");
        finding.Remedy(Language.English).Should().Be("Begin the involvement no later than the day of the first decision about the change.");
    }
}
