namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Who;

public class Who10Tests() : RuleTests(AalborgRule.Who10)
{
    private static ChangeInitiative With(string? explained, params ReadOnlySpan<Stakeholder> stakeholders) => Compliant with
    {
        Why = Compliant.Why with { Explained = explained is null ? null : Date(explained) },
        Who = Compliant.Who with { Stakeholders = [.. stakeholders] },
    };

    private static Stakeholder Stakeholder(string id, StakeholderRole part, params ReadOnlySpan<Involvement> involvements) =>
        new() { Id = id, Name = "Gruppen", Level = StakeholderLevel.Employees, Roles = [part], Involvements = [.. involvements] };

    private static Involvement From(string date) => new() { Form = InvolvementForm.Dialogue, Starts = Date(date) };

    private static Involvement Undated { get; } = new() { Form = InvolvementForm.Dialogue };

    private static Stakeholder Involved { get; } = Stakeholder("a", StakeholderRole.Affected, From("2026-01-08"));

    private static ChangeInitiative NotExplained { get; } = With(null, Involved);

    private static ChangeInitiative ExplainedLate { get; } = With("2026-01-09", Involved);

    private static Deviation SetAside { get; } = new()
    {
        Rule = AalborgRule.Who10,
        Reason = "Afklares i MED.",
        DecidedBy = "Områdeledelsen",
        On = new(2026, 2, 27),
        Until = new(2026, 3, 3),
    };

    [Theory]
    [InlineData("2026-01-07", RuleOutcome.Passed)]
    [InlineData("2026-01-08", RuleOutcome.Passed)]
    [InlineData("2026-01-09", RuleOutcome.Late)]
    public void Assess_explained_no_later_than_the_involvement_passes(string explained, RuleOutcome outcome)
    {
        OutcomeOf(With(explained, Involved), "2026-05-04").Should().Be(outcome);
        OutcomeOf(With(explained, Stakeholder("a", StakeholderRole.Delivers, From("2026-01-08"))), "2026-05-04").Should().Be(outcome);
    }

    [Theory]
    [InlineData("2026-01-08", RuleOutcome.Open)]
    [InlineData("2026-01-09", RuleOutcome.Late)]
    [InlineData("2026-01-10", RuleOutcome.Late)]
    public void Assess_explained_after_the_involvement_is_late_from_its_own_day(string on, RuleOutcome outcome) =>
        OutcomeOf(ExplainedLate, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-01-09", 1)]
    [InlineData("2026-03-09", 60)]
    public void Assess_explained_late_has_the_days_after_the_first_involvement(string explained, int daysLate) =>
        FindingsIn(With(explained, Involved), "2026-05-04").Should().ContainSingle().Which.DaysLate.Should().Be(daysLate);

    [Fact]
    public void Assess_explanation_to_come_is_failed_after_the_start() =>
        OutcomeOf(With("2026-05-05", Involved), "2026-05-04").Should().Be(RuleOutcome.Failed);

    [Fact]
    public void Assess_explained_late_is_found_at_the_date() =>
        PlacesIn(ExplainedLate, "2026-05-04").Should().Equal("/why/explained");

    [Fact]
    public void Assess_not_explained_fails_at_the_date()
    {
        OutcomeOf(NotExplained, "2026-05-04").Should().Be(RuleOutcome.Failed);
        PlacesIn(NotExplained, "2026-05-04").Should().Equal("/why/explained");
    }

    [Fact]
    public void Assess_first_involvement_of_all_core_stakeholders_counts()
    {
        Stakeholder[] stakeholders =
        [
            Stakeholder("a", StakeholderRole.Affected, From("2026-02-01"), Undated, From("2026-01-20")),
            Stakeholder("b", StakeholderRole.Delivers, From("2026-01-20"), From("2026-01-08")),
            Stakeholder("c", StakeholderRole.Affected, From("2026-01-09")),
        ];

        OutcomeOf(With("2026-01-08", stakeholders), "2026-05-04").Should().Be(RuleOutcome.Passed);
        PlacesIn(With("2026-01-09", stakeholders), "2026-05-04").Should().Equal("/why/explained");
    }

    [Theory]
    [InlineData(StakeholderRole.Benefits)]
    [InlineData(StakeholderRole.Responsible)]
    public void Assess_earlier_involvement_of_others_does_not_count(StakeholderRole part) =>
        OutcomeOf(With("2026-01-08", Stakeholder("b", part, From("2026-01-01")), Involved), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_involvement_to_come_counts() =>
        OutcomeOf(With("2026-08-02", Stakeholder("a", StakeholderRole.Affected, From("2026-08-01"))), "2026-05-04").Should().Be(RuleOutcome.Failed);

    [Fact]
    public void Assess_without_dated_involvement_of_a_core_stakeholder_is_not_applicable()
    {
        OutcomeOf(With(null), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);
        OutcomeOf(
            With(
                null,
                Stakeholder("a", StakeholderRole.Affected, Undated),
                Stakeholder("b", StakeholderRole.Delivers),
                Stakeholder("c", StakeholderRole.Responsible, From("2026-01-01"))),
            "2026-05-04").Should().Be(RuleOutcome.NotApplicable);
    }

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_purpose_not_explained_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(NotExplained, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-02-26", RuleOutcome.Open)]
    [InlineData("2026-02-27", RuleOutcome.Excused)]
    [InlineData("2026-03-03", RuleOutcome.Excused)]
    [InlineData("2026-03-04", RuleOutcome.Failed)]
    public void Assess_purpose_not_explained_is_excused_while_it_is_set_aside(string on, RuleOutcome outcome) =>
        OutcomeOf(NotExplained with { Deviations = [SetAside] }, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-02", RuleOutcome.NotApplicable)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_purpose_not_explained_is_over_when_stopped_before_it_was_due(string stopped, RuleOutcome outcome) =>
        OutcomeOf(NotExplained with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-05-04").Should().Be(outcome);

    [Theory]
    [InlineData("2026-02-26", RuleOutcome.Late)]
    [InlineData("2026-02-27", RuleOutcome.Excused)]
    [InlineData("2026-03-03", RuleOutcome.Excused)]
    [InlineData("2026-03-04", RuleOutcome.Late)]
    public void Assess_purpose_explained_late_is_excused_while_it_is_set_aside(string on, RuleOutcome outcome) =>
        OutcomeOf(ExplainedLate with { Deviations = [SetAside] }, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-02", RuleOutcome.NotApplicable)]
    [InlineData("2026-03-03", RuleOutcome.Late)]
    public void Assess_purpose_explained_late_is_over_when_stopped_before_it_was_due(string stopped, RuleOutcome outcome) =>
        OutcomeOf(ExplainedLate with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-05-04").Should().Be(outcome);

    [Fact]
    public void Assess_explained_after_the_stop_is_not_explained_in_time() =>
        OutcomeOf(With("2026-05-04", Involved) with { Timeline = Compliant.Timeline with { Stopped = new(2026, 5, 4) } }, "2026-06-01")
            .Should().Be(RuleOutcome.Failed);

    [Fact]
    public void Rule_is_a_warning_before_implementation_inferred_from_C15() =>
        AalborgPolicy.Rules.Find(AalborgRule.Who10).Should().BeEquivalentTo(
            new
            {
                Principle = AalborgPrinciple.WeKnowWho,
                Severity = RuleSeverity.Warning,
                Gate = ChangePhase.Implementation,
                IsInferred = true,
                Statements = new[] { new { Id = "C15" } },
            },
            options => options.WithStrictOrdering());

    [Fact]
    public void Message_about_no_explanation_says_it_in_both_languages()
    {
        var finding = FindingsIn(NotExplained, "2026-01-09").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, hvornår formålet er forklaret.");
        finding.Message(Language.English).Should().Be("The document does not state when the purpose was explained.");
        finding.Remedy(Language.Danish).Should().Be("Er formålet forklaret, så notér datoen. Ellers forklar det nu, notér datoen, og angiv begrundelsen i en fravigelse.");
        finding.Remedy(Language.English).Should().Be("If the purpose has been explained, record the date. Otherwise explain it now, record the date, and give the reason in a deviation.");
    }

    [Fact]
    public void Message_about_a_late_explanation_says_it_in_both_languages()
    {
        var finding = FindingsIn(ExplainedLate, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Formålet forklares den 9. januar 2026, efter at inddragelsen begynder den 8. januar 2026.");
        finding.Message(Language.English).Should().Be("The purpose is explained on 9 January 2026, after the involvement begins on 8 January 2026.");
        finding.Remedy(Language.Danish).Should().Be("Det kan ikke nås længere. Angiv begrundelsen i en fravigelse.");
        finding.Remedy(Language.English).Should().Be("This can no longer be done in time. Give the reason in a deviation.");
    }

    [Fact]
    public void Remedy_of_an_explanation_to_come_once_the_involvement_has_begun_points_to_a_deviation()
    {
        var finding = FindingsIn(With("2026-01-10", Involved), "2026-01-09").Should().ContainSingle().Subject;

        finding.Remedy(Language.Danish).Should().Be("Fristen er passeret. Forklar formålet hurtigst muligt, og notér den nye dato. Angiv begrundelsen i en fravigelse.");
        finding.Remedy(Language.English).Should().Be("The time limit has passed. Explain the purpose as soon as possible, and record the new date. Give the reason in a deviation.");
    }

    [Fact]
    public void Remedy_of_no_explanation_before_the_involvement_is_to_be_in_time()
    {
        var finding = FindingsIn(NotExplained, "2026-01-08").Should().ContainSingle().Subject;

        finding.Remedy(Language.Danish).Should().Be("Forklar formålet, senest når inddragelsen begynder, og notér, hvornår det er forklaret første gang.");
        finding.Remedy(Language.English).Should().Be("Explain the purpose no later than the day the involvement begins, and record when it was first explained.");
    }

    [Fact]
    public void Remedy_of_a_late_explanation_before_the_involvement_is_to_be_in_time()
    {
        var finding = FindingsIn(ExplainedLate, "2026-01-07").Should().ContainSingle().Subject;

        finding.Remedy(Language.Danish).Should().Be("Forklar formålet, senest når inddragelsen begynder, og notér, hvornår det er forklaret første gang.");
        finding.Remedy(Language.English).Should().Be("Explain the purpose no later than the day the involvement begins, and record when it was first explained.");
    }
}
