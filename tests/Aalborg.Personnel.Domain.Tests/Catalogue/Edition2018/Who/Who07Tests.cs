namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Who;

public class Who07Tests() : RuleTests(AalborgRule.Who07)
{
    private static ChangeInitiative WithStakeholders(params ReadOnlySpan<Stakeholder> stakeholders) =>
        Compliant with { Who = Compliant.Who with { Stakeholders = [.. stakeholders] } };

    private static Stakeholder Stakeholder(string id, params ReadOnlySpan<StakeholderRole> parts) =>
        new() { Id = id, Name = "Gruppen", Level = StakeholderLevel.Employees, Roles = [.. parts] };

    private static ChangeInitiative NobodyBenefits { get; } = WithStakeholders(Stakeholder("a", StakeholderRole.Delivers));

    private static ChangeInitiative NobodyDelivers { get; } = WithStakeholders(Stakeholder("a", StakeholderRole.Benefits));

    private static Deviation SetAside { get; } = new()
    {
        Rule = AalborgRule.Who07,
        Reason = "Afklares i MED.",
        DecidedBy = "Områdeledelsen",
        On = new(2026, 2, 27),
        Until = new(2026, 3, 3),
    };

    [Fact]
    public void Assess_someone_who_benefits_and_someone_who_delivers_passes() =>
        OutcomeOf(
            WithStakeholders(
                Stakeholder("a", StakeholderRole.Benefits), Stakeholder("b", StakeholderRole.Affected), Stakeholder("c", StakeholderRole.Delivers)),
            "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_two_who_benefit_and_deliver_pass() =>
        OutcomeOf(
            WithStakeholders(
                Stakeholder("a", StakeholderRole.Benefits, StakeholderRole.Delivers), Stakeholder("b", StakeholderRole.Delivers, StakeholderRole.Benefits)),
            "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_one_who_does_both_passes() =>
        OutcomeOf(WithStakeholders(Stakeholder("a", StakeholderRole.Delivers, StakeholderRole.Benefits)), "2026-05-04")
            .Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_nobody_who_benefits_fails_at_the_stakeholders()
    {
        OutcomeOf(NobodyBenefits, "2026-05-04").Should().Be(RuleOutcome.Failed);
        PlacesIn(NobodyBenefits, "2026-05-04").Should().Equal("/who/stakeholders (benefits)");
    }

    [Fact]
    public void Assess_nobody_who_delivers_fails_at_the_stakeholders()
    {
        OutcomeOf(NobodyDelivers, "2026-05-04").Should().Be(RuleOutcome.Failed);
        PlacesIn(NobodyDelivers, "2026-05-04").Should().Equal("/who/stakeholders (delivers)");
    }

    [Fact]
    public void Assess_neither_fails_twice_benefits_first() =>
        PlacesIn(WithStakeholders(Stakeholder("a", StakeholderRole.Affected, StakeholderRole.Responsible), Stakeholder("b")), "2026-05-04")
            .Should().Equal("/who/stakeholders (benefits)", "/who/stakeholders (delivers)");

    [Fact]
    public void Assess_without_stakeholders_is_not_applicable() =>
        OutcomeOf(WithStakeholders(), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_nobody_who_benefits_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(NobodyBenefits, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-02-26", RuleOutcome.Open)]
    [InlineData("2026-02-27", RuleOutcome.Excused)]
    [InlineData("2026-03-03", RuleOutcome.Excused)]
    [InlineData("2026-03-04", RuleOutcome.Failed)]
    public void Assess_nobody_who_benefits_is_excused_while_it_is_set_aside(string on, RuleOutcome outcome) =>
        OutcomeOf(NobodyBenefits with { Deviations = [SetAside] }, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-02", RuleOutcome.NotApplicable)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_nobody_who_benefits_is_over_when_stopped_before_it_was_due(string stopped, RuleOutcome outcome) =>
        OutcomeOf(NobodyBenefits with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-05-04").Should().Be(outcome);

    [Fact]
    public void Rule_is_a_warning_before_implementation_inferred_from_C14() =>
        AalborgPolicy.Rules.Find(AalborgRule.Who07).Should().BeEquivalentTo(
            new
            {
                Principle = AalborgPrinciple.WeKnowWho,
                Severity = RuleSeverity.Warning,
                Gate = ChangePhase.Implementation,
                IsInferred = true,
                Statements = new[] { new { Id = "C14" } },
            },
            options => options.WithStrictOrdering());

    [Fact]
    public void Message_about_those_who_benefit_says_it_in_both_languages()
    {
        var finding = FindingsIn(NobodyBenefits, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, hvem forandringen skal gavne.");
        finding.Message(Language.English).Should().Be("No stakeholder is named as benefiting from the change.");
        finding.Remedy(Language.Danish).Should().Be("Angiv, hvem forandringen skal gavne.");
        finding.Remedy(Language.English).Should().Be("Name who is to benefit from the change.");
    }

    [Fact]
    public void Message_about_those_who_deliver_says_it_in_both_languages()
    {
        var finding = FindingsIn(NobodyDelivers, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, hvem der skal sørge for forandringen.");
        finding.Message(Language.English).Should().Be("No stakeholder is named as carrying out the change.");
        finding.Remedy(Language.Danish).Should().Be("Angiv, hvem der skal sørge for forandringen (rollen »udfører«).");
        finding.Remedy(Language.English).Should().Be("Name who is to carry out the change.");
    }
}
