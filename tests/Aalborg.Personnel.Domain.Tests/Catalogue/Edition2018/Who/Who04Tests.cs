namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Who;

public class Who04Tests() : RuleTests(AalborgRule.Who04)
{
    private static ChangeInitiative WithStakeholders(params ReadOnlySpan<Stakeholder> stakeholders) =>
        Compliant with { Who = Compliant.Who with { Stakeholders = [.. stakeholders] } };

    private static Stakeholder Stakeholder(string id, StakeholderRole part, params ReadOnlySpan<Involvement> involvements) =>
        new() { Id = id, Name = "Gruppen", Level = StakeholderLevel.Employees, Roles = [part], Involvements = [.. involvements] };

    private static Involvement From(string date) => new() { Form = InvolvementForm.Dialogue, Starts = Date(date) };

    private static Involvement Undated { get; } = new() { Form = InvolvementForm.Dialogue };

    private static ChangeInitiative WithLate { get; } = WithStakeholders(Stakeholder("a", StakeholderRole.Affected, From("2026-03-03")));

    private static ChangeInitiative WithUndated { get; } = WithStakeholders(Stakeholder("a", StakeholderRole.Affected, Undated));

    private static Deviation SetAside { get; } = new()
    {
        Rule = AalborgRule.Who04,
        Reason = "Afklares i MED.",
        DecidedBy = "Områdeledelsen",
        On = new(2026, 2, 27),
        Until = new(2026, 3, 3),
    };

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Passed)]
    [InlineData("2026-03-02", RuleOutcome.Passed)]
    [InlineData("2026-03-03", RuleOutcome.Late)]
    public void Assess_involvement_begins_no_later_than_the_start(string from, RuleOutcome outcome)
    {
        OutcomeOf(WithStakeholders(Stakeholder("a", StakeholderRole.Affected, From(from))), "2026-05-04").Should().Be(outcome);
        OutcomeOf(WithStakeholders(Stakeholder("a", StakeholderRole.Delivers, From(from))), "2026-05-04").Should().Be(outcome);
    }

    [Fact]
    public void Assess_late_involvement_is_found_at_its_beginning() =>
        PlacesIn(WithLate, "2026-05-04").Should().Equal("/who/stakeholders/0/involvements/0/starts");

    [Theory]
    [InlineData("2026-03-09", RuleOutcome.Failed)]
    [InlineData("2026-03-10", RuleOutcome.Late)]
    [InlineData("2026-03-11", RuleOutcome.Late)]
    public void Assess_involvement_after_the_start_is_late_from_the_day_it_begins(string on, RuleOutcome outcome) =>
        OutcomeOf(WithStakeholders(Stakeholder("a", StakeholderRole.Affected, From("2026-03-10"))), on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-03", 1)]
    [InlineData("2026-03-10", 8)]
    public void Assess_late_involvement_is_a_warning_with_the_days_after_the_start(string from, int daysLate)
    {
        var finding = FindingsIn(WithStakeholders(Stakeholder("a", StakeholderRole.Affected, From(from))), "2026-05-04").Should().ContainSingle().Subject;

        finding.State.Should().Be(FindingState.Late);
        finding.DaysLate.Should().Be(daysLate);
        finding.Severity.Should().Be(RuleSeverity.Warning);
    }

    [Fact]
    public void Assess_one_late_and_one_to_come_is_failed()
    {
        var initiative = WithStakeholders(
            Stakeholder("a", StakeholderRole.Affected, From("2026-03-03")), Stakeholder("b", StakeholderRole.Affected, From("2026-05-05")));

        OutcomeOf(initiative, "2026-05-04").Should().Be(RuleOutcome.Failed);
        FindingsIn(initiative, "2026-05-04").Select(finding => finding.State).Should().Equal(FindingState.Late, FindingState.Failed);
        FindingsIn(initiative, "2026-05-04").Select(finding => finding.Severity).Should().Equal(RuleSeverity.Warning, RuleSeverity.Error);
    }

    [Fact]
    public void Assess_supplier_who_delivers_is_not_core() =>
        OutcomeOf(
            WithStakeholders(Stakeholder("a", StakeholderRole.Delivers, From("2026-04-01")) with { Level = StakeholderLevel.Partners }), "2026-05-04")
            .Should().Be(RuleOutcome.NotApplicable);

    [Fact]
    public void Assess_earliest_involvement_decides() =>
        OutcomeOf(WithStakeholders(Stakeholder("a", StakeholderRole.Affected, Undated, From("2026-04-01"), From("2026-03-02"))), "2026-05-04")
            .Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_late_involvements_are_found_at_the_earliest_of_which_the_first_listed() =>
        PlacesIn(
            WithStakeholders(
                Stakeholder("a", StakeholderRole.Affected, From("2026-04-01"), Undated, From("2026-03-10"), From("2026-03-10"), From("2026-03-11")),
                Stakeholder("b", StakeholderRole.Delivers, From("2026-03-10"), From("2026-03-10"))),
            "2026-05-04").Should().Equal("/who/stakeholders/0/involvements/2/starts", "/who/stakeholders/1/involvements/0/starts");

    [Fact]
    public void Assess_involvements_none_of_which_is_dated_fail_at_the_first()
    {
        var initiative = WithStakeholders(
            Stakeholder("a", StakeholderRole.Affected, From("2026-01-08")), Stakeholder("b", StakeholderRole.Delivers, Undated, Undated));

        OutcomeOf(initiative, "2026-05-04").Should().Be(RuleOutcome.Failed);
        PlacesIn(initiative, "2026-05-04").Should().Equal("/who/stakeholders/1/involvements/0/starts");
    }

    [Fact]
    public void Assess_late_involvement_passes_where_the_start_is_unknown() =>
        OutcomeOf(WithLate with { Timeline = Timeline.Unknown }, "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_undated_involvement_is_violated_where_the_start_is_unknown()
    {
        var initiative = WithUndated with { Timeline = Timeline.Unknown };

        OutcomeOf(initiative, "2026-05-04").Should().Be(RuleOutcome.Open);
        PlacesIn(initiative, "2026-05-04").Should().Equal("/who/stakeholders/0/involvements/0/starts");
    }

    [Theory]
    [InlineData(StakeholderRole.Benefits)]
    [InlineData(StakeholderRole.Responsible)]
    public void Assess_late_and_undated_involvement_of_others_does_not_count(StakeholderRole part) =>
        OutcomeOf(
            WithStakeholders(
                Stakeholder("a", part, From("2026-04-01")),
                Stakeholder("b", part, Undated),
                Stakeholder("c", StakeholderRole.Affected, From("2026-01-08"))),
            "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_core_stakeholder_without_involvement_is_left_to_another_rule() =>
        OutcomeOf(
            WithStakeholders(Stakeholder("a", StakeholderRole.Affected), Stakeholder("b", StakeholderRole.Delivers, From("2026-01-08"))),
            "2026-05-04").Should().Be(RuleOutcome.Passed, "WHO-02 finds it");

    [Fact]
    public void Assess_without_involvement_of_a_core_stakeholder_is_not_applicable()
    {
        OutcomeOf(WithStakeholders(), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);
        OutcomeOf(
            WithStakeholders(Stakeholder("a", StakeholderRole.Affected), Stakeholder("b", StakeholderRole.Responsible, From("2026-04-01"))),
            "2026-05-04").Should().Be(RuleOutcome.NotApplicable);
    }

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    [InlineData("2026-03-03", RuleOutcome.Late)]
    public void Assess_involvement_after_the_start_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(WithLate, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-02-26", RuleOutcome.Open)]
    [InlineData("2026-02-27", RuleOutcome.Excused)]
    [InlineData("2026-03-03", RuleOutcome.Excused)]
    [InlineData("2026-03-04", RuleOutcome.Late)]
    public void Assess_involvement_after_the_start_is_excused_while_it_is_set_aside(string on, RuleOutcome outcome) =>
        OutcomeOf(WithLate with { Deviations = [SetAside] }, on).Should().Be(outcome);

    [Fact]
    public void Assess_excused_late_involvement_has_no_days_and_the_severity_of_the_rule()
    {
        var finding = FindingsIn(WithLate with { Deviations = [SetAside] }, "2026-03-03").Should().ContainSingle().Subject;

        finding.State.Should().Be(FindingState.Excused);
        finding.DaysLate.Should().BeNull();
        finding.Severity.Should().Be(RuleSeverity.Error);
    }

    [Theory]
    [InlineData("2026-03-02", RuleOutcome.NotApplicable)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    [InlineData("2026-03-04", RuleOutcome.Late)]
    public void Assess_involvement_after_the_start_is_as_on_the_day_before_the_stop(string stopped, RuleOutcome outcome) =>
        OutcomeOf(WithLate with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-05-04").Should().Be(outcome);

    [Fact]
    public void Rule_is_an_error_before_implementation_inferred_from_C15_and_C16_and_C25() =>
        AalborgPolicy.Rules.Find(AalborgRule.Who04).Should().BeEquivalentTo(
            new
            {
                Principle = AalborgPrinciple.WeKnowWho,
                Severity = RuleSeverity.Error,
                Gate = ChangePhase.Implementation,
                IsInferred = true,
                Statements = new[] { new { Id = "C15" }, new { Id = "C16" }, new { Id = "C25" } },
            },
            options => options.WithStrictOrdering());

    [Fact]
    public void Message_about_late_involvement_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithLate, "2026-03-03").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Inddragelsen begynder den 3. marts 2026, efter startdatoen den 2. marts 2026.");
        finding.Message(Language.English).Should().Be("The involvement begins on 3 March 2026, after the start date, 2 March 2026.");
        finding.Remedy(Language.Danish).Should().Be("Det kan ikke nås længere. Angiv begrundelsen i en fravigelse.");
        finding.Remedy(Language.English).Should().Be("This can no longer be done in time. Give the reason in a deviation.");
    }

    [Fact]
    public void Remedy_of_involvement_to_come_once_the_start_has_passed_points_to_a_deviation()
    {
        var initiative = WithStakeholders(Stakeholder("a", StakeholderRole.Affected, From("2026-03-04")));
        var finding = FindingsIn(initiative, "2026-03-03").Should().ContainSingle().Subject;

        finding.Remedy(Language.Danish).Should().Be("Fristen er passeret. Inddrag dem hurtigst muligt, og notér den nye dato. Angiv begrundelsen i en fravigelse.");
        finding.Remedy(Language.English).Should().Be("The time limit has passed. Involve them as soon as possible, and record the new date. Give the reason in a deviation.");
    }

    [Fact]
    public void Message_about_undated_involvement_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithUndated, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, hvornår inddragelsen begynder.");
        finding.Message(Language.English).Should().Be("The involvement does not state when it begins.");
    }

    [Theory]
    [InlineData(
        "2026-03-02",
        "Begynd inddragelsen senest på startdatoen, og notér datoen.",
        "Begin the involvement no later than the start date, and record the date.")]
    [InlineData(
        "2026-03-03",
        "Begyndte inddragelsen senest på startdatoen, så notér datoen. Ellers inddrag dem nu, notér datoen, og angiv begrundelsen i en fravigelse.",
        "If the involvement began by the start date, record the date. Otherwise involve them now, record the date, and give the reason in a deviation.")]
    public void Remedy_of_undated_involvement_depends_on_the_start(string on, string danish, string english)
    {
        var finding = FindingsIn(WithUndated, on).Should().ContainSingle().Subject;

        finding.Remedy(Language.Danish).Should().Be(danish);
        finding.Remedy(Language.English).Should().Be(english);
    }

    [Fact]
    public void Remedy_on_the_day_of_the_start_is_still_to_begin_in_time()
    {
        var finding = FindingsIn(WithLate, "2026-03-02").Should().ContainSingle().Subject;

        finding.Remedy(Language.Danish).Should().Be("Begynd inddragelsen senest på startdatoen, og notér datoen.");
        finding.Remedy(Language.English).Should().Be("Begin the involvement no later than the start date, and record the date.");
    }
}
