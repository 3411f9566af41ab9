namespace Aalborg.Personnel.Domain.Tests.Catalogue.Who;

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
    [InlineData("2026-01-09", RuleOutcome.Failed)]
    public void Assess_explained_no_later_than_the_involvement_passes(string explained, RuleOutcome outcome)
    {
        OutcomeOf(With(explained, Involved), "2026-05-04").Should().Be(outcome);
        OutcomeOf(With(explained, Stakeholder("a", StakeholderRole.Delivers, From("2026-01-08"))), "2026-05-04").Should().Be(outcome);
    }

    [Fact]
    public void Assess_explained_late_fails_at_the_date() =>
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
        OutcomeOf(With("2026-08-02", Stakeholder("a", StakeholderRole.Affected, From("2026-08-01"))), "2026-05-04")
            .Should().Be(RuleOutcome.Failed, "the row does not mention the date of the assessment");

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

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, hvornår formålet blev forklaret.");
        finding.Message(Language.English).Should().Be("It does not say when the purpose was explained.");
        finding.Remedy(Language.Danish).Should().Be("Inddragelsen er begyndt, og det kan ikke gøres om. Blev formålet forklaret før, så skriv den dato; ellers skriv en afvigelse, der fortæller, hvorfor rækkefølgen blev en anden.");
        finding.Remedy(Language.English).Should().Be("The involvement has begun, and that cannot be undone. If the purpose was explained before, write that date; otherwise write a deviation that tells why the order was another.");
    }

    [Fact]
    public void Message_about_a_late_explanation_says_it_in_both_languages()
    {
        var finding = FindingsIn(ExplainedLate, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Formålet er først forklaret den 9. januar 2026, men inddragelsen begynder den 8. januar 2026.");
        finding.Message(Language.English).Should().Be("The purpose is not explained until 9 January 2026, but the involvement begins on 8 January 2026.");
        finding.Remedy(Language.Danish).Should().Be("Inddragelsen er begyndt, og det kan ikke gøres om. Blev formålet forklaret før, så skriv den dato; ellers skriv en afvigelse, der fortæller, hvorfor rækkefølgen blev en anden.");
        finding.Remedy(Language.English).Should().Be("The involvement has begun, and that cannot be undone. If the purpose was explained before, write that date; otherwise write a deviation that tells why the order was another.");
    }

    [Fact]
    public void Remedy_of_no_explanation_before_the_involvement_is_to_be_in_time()
    {
        var finding = FindingsIn(NotExplained, "2026-01-08").Should().ContainSingle().Subject;

        finding.Remedy(Language.Danish).Should().Be("Forklar formålet, inden inddragelsen begynder, og skriv, hvornår det skete første gang.");
        finding.Remedy(Language.English).Should().Be("Explain the purpose before the involvement begins, and write when it was done for the first time.");
    }

    [Fact]
    public void Remedy_of_a_late_explanation_before_the_involvement_is_to_be_in_time()
    {
        var finding = FindingsIn(ExplainedLate, "2026-01-07").Should().ContainSingle().Subject;

        finding.Remedy(Language.Danish).Should().Be("Forklar formålet, inden inddragelsen begynder, og skriv, hvornår det skete første gang.");
        finding.Remedy(Language.English).Should().Be("Explain the purpose before the involvement begins, and write when it was done for the first time.");
    }
}
