namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Who;

public class Who15Tests() : RuleTests(AalborgRule.Who15)
{
    private static ChangeInitiative WithStakeholders(params ReadOnlySpan<Stakeholder> stakeholders) =>
        Compliant with { Who = Compliant.Who with { Stakeholders = [.. stakeholders] } };

    private static Stakeholder Stakeholder(string id, ValueList<StakeholderRole> roles, params ReadOnlySpan<Involvement> involvements) =>
        new() { Id = id, Name = "Gruppen", Level = StakeholderLevel.Citizens, Roles = roles, Involvements = [.. involvements] };

    private static Involvement Involvement(string? how) => new() { Form = InvolvementForm.Informed, How = how };

    private static Stakeholder Involved { get; } = Stakeholder("involved", [StakeholderRole.Affected], Involvement("Møder"));

    private static ChangeInitiative NotInvolved { get; } = WithStakeholders(Involved, Stakeholder("a", [StakeholderRole.Benefits]));

    private static ChangeInitiative NotSaidHow { get; } = WithStakeholders(Stakeholder("a", [StakeholderRole.Benefits], Involvement(how: null)));

    private static Deviation SetAside { get; } = new()
    {
        Rule = AalborgRule.Who15,
        Reason = "Afklares i MED.",
        DecidedBy = "Områdeledelsen",
        On = new(2026, 2, 27),
        Until = new(2026, 3, 3),
    };

    [Fact]
    public void Assess_those_who_only_benefit_involved_in_a_known_way_passes() =>
        OutcomeOf(WithStakeholders(Stakeholder("a", [StakeholderRole.Benefits, StakeholderRole.Benefits], Involvement("Møder"), Involvement("Breve"))), "2026-05-04")
            .Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_those_who_only_benefit_without_involvement_fails_at_the_involvements()
    {
        OutcomeOf(NotInvolved, "2026-05-04").Should().Be(RuleOutcome.Failed);
        PlacesIn(NotInvolved, "2026-05-04").Should().Equal("/who/stakeholders/1/involvements");
    }

    [Fact]
    public void Assess_violations_come_stakeholder_by_stakeholder() =>
        PlacesIn(
            WithStakeholders(
                Stakeholder("a", [StakeholderRole.Benefits], Involvement(how: null), Involvement("Møder"), Involvement(how: null)),
                Stakeholder("b", [StakeholderRole.Benefits]),
                Involved,
                Stakeholder("c", [StakeholderRole.Benefits], Involvement("Møder"))),
            "2026-05-04").Should().Equal(
                "/who/stakeholders/0/involvements/0/how", "/who/stakeholders/0/involvements/2/how", "/who/stakeholders/1/involvements");

    [Theory]
    [InlineData(StakeholderRole.Affected)]
    [InlineData(StakeholderRole.Delivers)]
    [InlineData(StakeholderRole.Responsible)]
    public void Assess_those_with_another_role_do_not_count(StakeholderRole role)
    {
        OutcomeOf(WithStakeholders(Involved, Stakeholder("a", [StakeholderRole.Benefits, role])), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);
        OutcomeOf(WithStakeholders(Involved, Stakeholder("a", [role])), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);
    }

    [Fact]
    public void Assess_without_roles_is_not_applicable() =>
        OutcomeOf(WithStakeholders(Involved, Stakeholder("a", [])), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);

    [Fact]
    public void Assess_nobody_involved_is_not_applicable()
    {
        OutcomeOf(WithStakeholders(), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);
        OutcomeOf(WithStakeholders(Stakeholder("a", [StakeholderRole.Benefits])), "2026-05-04").Should().Be(RuleOutcome.NotApplicable, "WHO-02 finds it");
    }

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_without_involvement_is_due_from_the_start(string on, RuleOutcome outcome) => OutcomeOf(NotInvolved, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-02-26", RuleOutcome.Open)]
    [InlineData("2026-02-27", RuleOutcome.Excused)]
    [InlineData("2026-03-03", RuleOutcome.Excused)]
    [InlineData("2026-03-04", RuleOutcome.Failed)]
    public void Assess_without_involvement_is_excused_while_it_is_set_aside(string on, RuleOutcome outcome) =>
        OutcomeOf(NotInvolved with { Deviations = [SetAside] }, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-02", RuleOutcome.NotApplicable)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_without_involvement_is_over_when_stopped_before_it_was_due(string stopped, RuleOutcome outcome) =>
        OutcomeOf(NotInvolved with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-05-04").Should().Be(outcome);

    [Fact]
    public void Message_about_no_involvement_says_it_in_both_languages()
    {
        var finding = FindingsIn(NotInvolved, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, hvordan interessenten inddrages.");
        finding.Message(Language.English).Should().Be("The document does not state how the stakeholder is involved.");
        finding.Remedy(Language.Danish).Should().Be("Angiv, hvordan interessenten inddrages, fx ved information, høring eller dialog, og hvordan det foregår.");
        finding.Remedy(Language.English).Should().Be("State how the stakeholder is involved, for example by information, consultation or dialogue, and how it takes place.");
    }

    [Fact]
    public void Message_about_no_how_says_it_in_both_languages()
    {
        var finding = FindingsIn(NotSaidHow, "2026-05-04").Should().ContainSingle().Subject;

        finding.Pointer.Should().Be("/who/stakeholders/0/involvements/0/how");
        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, hvordan inddragelsen foregår.");
        finding.Message(Language.English).Should().Be("The involvement does not state how it takes place.");
        finding.Remedy(Language.Danish).Should().Be("Beskriv kort, hvordan inddragelsen foregår.");
        finding.Remedy(Language.English).Should().Be("Describe briefly how the involvement takes place.");
    }
}
