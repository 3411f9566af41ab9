namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Who;

public class Who03Tests() : RuleTests(AalborgRule.Who03)
{
    private static ChangeInitiative WithStakeholders(params ReadOnlySpan<Stakeholder> stakeholders) =>
        Compliant with { Who = Compliant.Who with { Stakeholders = [.. stakeholders] } };

    private static Stakeholder Stakeholder(string id, params ReadOnlySpan<StakeholderRole> parts) =>
        new() { Id = id, Name = "Gruppen", Level = StakeholderLevel.Employees, Roles = [.. parts] };

    private static ChangeInitiative WithOneAlone { get; } =
        WithStakeholders(Stakeholder("a", StakeholderRole.Delivers), Stakeholder("b", StakeholderRole.Affected));

    private static Deviation SetAside { get; } = new()
    {
        Rule = AalborgRule.Who03,
        Reason = "Afklares i MED.",
        DecidedBy = "Områdeledelsen",
        On = new(2026, 2, 27),
        Until = new(2026, 3, 3),
    };

    [Theory]
    [InlineData(StakeholderRole.Delivers, StakeholderRole.Delivers)]
    [InlineData(StakeholderRole.Delivers, StakeholderRole.Responsible)]
    [InlineData(StakeholderRole.Responsible, StakeholderRole.Delivers)]
    public void Assess_two_who_deliver_or_are_responsible_passes(StakeholderRole one, StakeholderRole other) =>
        OutcomeOf(WithStakeholders(Stakeholder("a", one), Stakeholder("b", StakeholderRole.Affected, other)), "2026-05-04")
            .Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_three_who_deliver_passes() =>
        OutcomeOf(
            WithStakeholders(
                Stakeholder("a", StakeholderRole.Delivers), Stakeholder("b", StakeholderRole.Delivers), Stakeholder("c", StakeholderRole.Delivers)),
            "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_one_alone_fails_at_the_stakeholders()
    {
        var initiative = WithStakeholders(
            Stakeholder("a", StakeholderRole.Affected), Stakeholder("b", StakeholderRole.Delivers), Stakeholder("c", StakeholderRole.Benefits), Stakeholder("d"));

        OutcomeOf(initiative, "2026-05-04").Should().Be(RuleOutcome.Failed);
        PlacesIn(initiative, "2026-05-04").Should().Equal("/who/stakeholders");
    }

    [Fact]
    public void Assess_one_who_both_delivers_and_is_responsible_is_alone() =>
        PlacesIn(WithStakeholders(Stakeholder("a", StakeholderRole.Delivers, StakeholderRole.Responsible)), "2026-05-04")
            .Should().Equal("/who/stakeholders");

    [Fact]
    public void Assess_a_supplier_who_delivers_counts()
    {
        OutcomeOf(WithStakeholders(Stakeholder("a", StakeholderRole.Delivers) with { Level = StakeholderLevel.Partners }), "2026-05-04")
            .Should().Be(RuleOutcome.Failed);
        OutcomeOf(
            WithStakeholders(
                Stakeholder("a", StakeholderRole.Delivers) with { Level = StakeholderLevel.Partners }, Stakeholder("b", StakeholderRole.Responsible)),
            "2026-05-04").Should().Be(RuleOutcome.Passed);
    }

    [Fact]
    public void Assess_nobody_who_delivers_is_not_applicable()
    {
        OutcomeOf(WithStakeholders(), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);
        OutcomeOf(
            WithStakeholders(
                Stakeholder("a", StakeholderRole.Affected), Stakeholder("b", StakeholderRole.Benefits), Stakeholder("c", StakeholderRole.Responsible)),
            "2026-05-04").Should().Be(RuleOutcome.NotApplicable);
    }

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_one_alone_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(WithOneAlone, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-02-26", RuleOutcome.Open)]
    [InlineData("2026-02-27", RuleOutcome.Excused)]
    [InlineData("2026-03-03", RuleOutcome.Excused)]
    [InlineData("2026-03-04", RuleOutcome.Failed)]
    public void Assess_one_alone_is_excused_while_it_is_set_aside(string on, RuleOutcome outcome) =>
        OutcomeOf(WithOneAlone with { Deviations = [SetAside] }, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-02", RuleOutcome.NotApplicable)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_one_alone_is_over_when_stopped_before_it_was_due(string stopped, RuleOutcome outcome) =>
        OutcomeOf(WithOneAlone with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-05-04").Should().Be(outcome);

    [Fact]
    public void Rule_is_a_warning_before_implementation_inferred_from_C24() =>
        AalborgPolicy.Rules.Find(AalborgRule.Who03).Should().BeEquivalentTo(
            new
            {
                Principle = AalborgPrinciple.WeKnowWho,
                Severity = RuleSeverity.Warning,
                Gate = ChangePhase.Implementation,
                IsInferred = true,
                Statements = new[] { new { Id = "C24" } },
            },
            options => options.WithStrictOrdering());

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithOneAlone, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Kun én interessent er angivet som udførende eller ansvarlig.");
        finding.Message(Language.English).Should().Be("Only one stakeholder is named as carrying out the change or being responsible for it.");
        finding.Remedy(Language.Danish).Should().Be("Angiv, hvem der ellers udfører forandringen eller har ansvaret for den, fx ledelsen.");
        finding.Remedy(Language.English).Should().Be("Name who else carries out the change or is responsible for it, for example management.");
    }
}
