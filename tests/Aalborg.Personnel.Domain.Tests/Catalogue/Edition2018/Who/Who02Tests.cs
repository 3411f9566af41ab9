namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Who;

public class Who02Tests() : RuleTests(AalborgRule.Who02)
{
    private static ChangeInitiative WithStakeholders(params ReadOnlySpan<Stakeholder> stakeholders) =>
        Compliant with { Who = Compliant.Who with { Stakeholders = [.. stakeholders] } };

    private static Stakeholder Stakeholder(string id, params ReadOnlySpan<Involvement> involvements) => new()
    {
        Id = id,
        Name = "Gruppen",
        Level = StakeholderLevel.Employees,
        Roles = [StakeholderRole.Affected],
        Involvements = [.. involvements],
    };

    private static Stakeholder Involved { get; } = Stakeholder("involved", Involvement("Møder"));

    private static Involvement Involvement(string? how) => new() { Form = InvolvementForm.Informed, How = how };

    private static ChangeInitiative NotInvolved { get; } = WithStakeholders(Stakeholder("a"), Involved);

    private static ChangeInitiative NobodyInvolved { get; } = WithStakeholders(Stakeholder("a"), Stakeholder("b"));

    private static ChangeInitiative NotSaidHow { get; } = WithStakeholders(Stakeholder("a", Involvement(how: null)));

    private static Deviation SetAside { get; } = new()
    {
        Rule = AalborgRule.Who02,
        Reason = "Afklares i MED.",
        DecidedBy = "Områdeledelsen",
        On = new(2026, 2, 27),
        Until = new(2026, 3, 3),
    };

    [Fact]
    public void Assess_stakeholders_involved_in_a_known_way_passes() =>
        OutcomeOf(
            WithStakeholders(Stakeholder("a", Involvement("Møder"), Involvement("Breve")), Stakeholder("b", Involvement("Møder"))), "2026-05-04")
            .Should().Be(RuleOutcome.Passed, "neither form nor date counts here");

    [Fact]
    public void Assess_stakeholder_without_involvement_fails_at_the_involvements()
    {
        OutcomeOf(NotInvolved, "2026-05-04").Should().Be(RuleOutcome.Failed);
        PlacesIn(NotInvolved, "2026-05-04").Should().Equal("/who/stakeholders/0/involvements");
    }

    [Fact]
    public void Assess_nobody_involved_fails_once_at_the_stakeholders()
    {
        OutcomeOf(NobodyInvolved, "2026-05-04").Should().Be(RuleOutcome.Failed);
        PlacesIn(NobodyInvolved, "2026-05-04").Should().Equal("/who/stakeholders");
        PlacesIn(WithStakeholders(Stakeholder("a") with { Roles = [] }), "2026-05-04").Should().Equal("/who/stakeholders");
    }

    [Theory]
    [InlineData(StakeholderLevel.Employees, StakeholderRole.Benefits)]
    [InlineData(StakeholderLevel.Employees, StakeholderRole.Responsible)]
    [InlineData(StakeholderLevel.Partners, StakeholderRole.Delivers)]
    public void Assess_stakeholder_who_is_not_core_does_not_count(StakeholderLevel level, StakeholderRole role)
    {
        var other = Stakeholder("a") with { Level = level, Roles = [role] };

        OutcomeOf(WithStakeholders(Involved, other), "2026-05-04").Should().Be(RuleOutcome.Passed);
        OutcomeOf(WithStakeholders(other with { Involvements = [Involvement(how: null)] }), "2026-05-04").Should().Be(RuleOutcome.Passed);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Assess_involvement_without_how_fails_at_the_how(string? how)
    {
        OutcomeOf(WithStakeholders(Stakeholder("a", Involvement(how))), "2026-05-04").Should().Be(RuleOutcome.Failed);
        PlacesIn(WithStakeholders(Stakeholder("a", Involvement(how))), "2026-05-04").Should().Equal("/who/stakeholders/0/involvements/0/how");
    }

    [Fact]
    public void Assess_violations_come_stakeholder_by_stakeholder() =>
        PlacesIn(
            WithStakeholders(
                Stakeholder("a", Involvement(how: null), Involvement("Møder"), Involvement(how: null)),
                Stakeholder("b"),
                Stakeholder("c", Involvement("Møder")),
                Stakeholder("d", Involvement(how: null)),
                Stakeholder("e")),
            "2026-05-04").Should().Equal(
                "/who/stakeholders/0/involvements/0/how",
                "/who/stakeholders/0/involvements/2/how",
                "/who/stakeholders/1/involvements",
                "/who/stakeholders/3/involvements/0/how",
                "/who/stakeholders/4/involvements");

    [Fact]
    public void Assess_without_stakeholders_is_not_applicable() =>
        OutcomeOf(WithStakeholders(), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_stakeholder_without_involvement_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(NotInvolved, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-02-26", RuleOutcome.Open)]
    [InlineData("2026-02-27", RuleOutcome.Excused)]
    [InlineData("2026-03-03", RuleOutcome.Excused)]
    [InlineData("2026-03-04", RuleOutcome.Failed)]
    public void Assess_stakeholder_without_involvement_is_excused_while_it_is_set_aside(string on, RuleOutcome outcome) =>
        OutcomeOf(NotInvolved with { Deviations = [SetAside] }, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-02", RuleOutcome.NotApplicable)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_stakeholder_without_involvement_is_over_when_stopped_before_it_was_due(string stopped, RuleOutcome outcome) =>
        OutcomeOf(NotInvolved with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-05-04").Should().Be(outcome);

    [Fact]
    public void Rule_is_an_error_before_implementation_from_Q5_and_P14() =>
        AalborgPolicy.Rules.Find(AalborgRule.Who02).Should().BeEquivalentTo(
            new
            {
                Principle = AalborgPrinciple.WeKnowWho,
                Severity = RuleSeverity.Error,
                Gate = ChangePhase.Implementation,
                IsInferred = false,
                Statements = new[] { new { Id = "Q5" }, new { Id = "P14" } },
            },
            options => options.WithStrictOrdering());

    [Fact]
    public void Message_about_nobody_involved_says_it_in_both_languages()
    {
        var finding = FindingsIn(NobodyInvolved, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, hvem der inddrages og hvordan.");
        finding.Message(Language.English).Should().Be("The document does not state who is involved, or how.");
    }

    [Fact]
    public void Message_about_no_involvement_says_it_in_both_languages()
    {
        var finding = FindingsIn(NotInvolved, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, hvordan interessenten inddrages.");
        finding.Message(Language.English).Should().Be("The document does not state how the stakeholder is involved.");
        finding.Remedy(Language.Danish).Should().Be("Angiv, hvem der inddrages, i hvilken form (fx høring eller dialog), hvordan det foregår, og hvornår det begynder.");
        finding.Remedy(Language.English).Should().Be("State who is involved, in which form (for example consultation or dialogue), how it takes place and when it begins.");
    }

    [Fact]
    public void Message_about_no_how_says_it_in_both_languages()
    {
        var finding = FindingsIn(NotSaidHow, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, hvordan inddragelsen foregår.");
        finding.Message(Language.English).Should().Be("The involvement does not state how it takes place.");
        finding.Remedy(Language.Danish).Should().Be("Beskriv kort, hvordan inddragelsen foregår.");
        finding.Remedy(Language.English).Should().Be("Describe briefly how the involvement takes place.");
    }
}
