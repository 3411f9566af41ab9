namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Who;

public class Who08Tests() : RuleTests(AalborgRule.Who08)
{
    private static ChangeInitiative WithStakeholders(params ReadOnlySpan<Stakeholder> stakeholders) =>
        Compliant with { Who = Compliant.Who with { Stakeholders = [.. stakeholders] } };

    private static Stakeholder Stakeholder(string id, StakeholderLevel level, params ReadOnlySpan<StakeholderRole> parts) =>
        new() { Id = id, Name = "Gruppen", Level = level, Roles = [.. parts] };

    private static Stakeholder Other { get; } = Stakeholder("other", StakeholderLevel.Partners, StakeholderRole.Delivers);

    private static ChangeInitiative WithoutManagement { get; } =
        WithStakeholders(Stakeholder("a", StakeholderLevel.Employees, StakeholderRole.Delivers), Other);

    private static ChangeInitiative WithoutEmployees { get; } =
        WithStakeholders(Stakeholder("a", StakeholderLevel.Management, StakeholderRole.Responsible), Other);

    private static Deviation SetAside { get; } = new()
    {
        Rule = AalborgRule.Who08,
        Reason = "Afklares i MED.",
        DecidedBy = "Områdeledelsen",
        On = new(2026, 2, 27),
        Until = new(2026, 3, 3),
    };

    [Theory]
    [InlineData(StakeholderRole.Delivers, StakeholderRole.Delivers)]
    [InlineData(StakeholderRole.Delivers, StakeholderRole.Responsible)]
    [InlineData(StakeholderRole.Responsible, StakeholderRole.Delivers)]
    [InlineData(StakeholderRole.Responsible, StakeholderRole.Responsible)]
    public void Assess_management_and_employees_who_carry_it_passes(StakeholderRole management, StakeholderRole employees) =>
        OutcomeOf(
            WithStakeholders(
                Stakeholder("a", StakeholderLevel.Management, StakeholderRole.Affected, management),
                Stakeholder("b", StakeholderLevel.Employees, employees),
                Stakeholder("c", StakeholderLevel.Partners, StakeholderRole.Delivers)),
            "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_two_of_each_pass() =>
        OutcomeOf(
            WithStakeholders(
                Stakeholder("a", StakeholderLevel.Management, StakeholderRole.Responsible),
                Stakeholder("b", StakeholderLevel.Management, StakeholderRole.Delivers),
                Stakeholder("c", StakeholderLevel.Employees, StakeholderRole.Delivers),
                Stakeholder("d", StakeholderLevel.Employees, StakeholderRole.Responsible)),
            "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_without_management_fails_at_the_stakeholders()
    {
        OutcomeOf(WithoutManagement, "2026-05-04").Should().Be(RuleOutcome.Failed);
        PlacesIn(WithoutManagement, "2026-05-04").Should().Equal("/who/stakeholders (management)");
    }

    [Fact]
    public void Assess_without_employees_fails_at_the_stakeholders()
    {
        OutcomeOf(WithoutEmployees, "2026-05-04").Should().Be(RuleOutcome.Failed);
        PlacesIn(WithoutEmployees, "2026-05-04").Should().Equal("/who/stakeholders (employees)");
    }

    [Theory]
    [InlineData(StakeholderLevel.Med)]
    [InlineData(StakeholderLevel.Politicians)]
    [InlineData(StakeholderLevel.Citizens)]
    [InlineData(StakeholderLevel.Partners)]
    public void Assess_only_others_fails_twice_management_first(StakeholderLevel level) =>
        PlacesIn(WithStakeholders(Stakeholder("a", level, StakeholderRole.Responsible), Other), "2026-05-04")
            .Should().Equal("/who/stakeholders (management)", "/who/stakeholders (employees)");

    [Fact]
    public void Assess_management_and_employees_who_are_only_touched_do_not_count() =>
        PlacesIn(
            WithStakeholders(
                Stakeholder("a", StakeholderLevel.Management, StakeholderRole.Affected, StakeholderRole.Benefits),
                Stakeholder("b", StakeholderLevel.Employees, StakeholderRole.Affected),
                Stakeholder("c", StakeholderLevel.Partners, StakeholderRole.Responsible),
                Other),
            "2026-05-04").Should().Equal("/who/stakeholders (management)", "/who/stakeholders (employees)");

    [Theory]
    [InlineData(StakeholderLevel.Management)]
    [InlineData(StakeholderLevel.Employees)]
    public void Assess_one_who_carries_it_alone_is_not_applicable(StakeholderLevel level) =>
        OutcomeOf(WithStakeholders(Stakeholder("a", level, StakeholderRole.Delivers, StakeholderRole.Responsible)), "2026-05-04")
            .Should().Be(RuleOutcome.NotApplicable, "WHO-03 finds it");

    [Fact]
    public void Assess_nobody_who_delivers_is_not_applicable()
    {
        OutcomeOf(WithStakeholders(), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);
        OutcomeOf(
            WithStakeholders(
                Stakeholder("a", StakeholderLevel.Management, StakeholderRole.Responsible),
                Stakeholder("d", StakeholderLevel.Management, StakeholderRole.Responsible),
                Stakeholder("b", StakeholderLevel.Employees, StakeholderRole.Benefits),
                Stakeholder("c", StakeholderLevel.Employees)),
            "2026-05-04").Should().Be(RuleOutcome.NotApplicable);
    }

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_carrying_it_without_management_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(WithoutManagement, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-02-26", RuleOutcome.Open)]
    [InlineData("2026-02-27", RuleOutcome.Excused)]
    [InlineData("2026-03-03", RuleOutcome.Excused)]
    [InlineData("2026-03-04", RuleOutcome.Failed)]
    public void Assess_carrying_it_without_management_is_excused_while_it_is_set_aside(string on, RuleOutcome outcome) =>
        OutcomeOf(WithoutManagement with { Deviations = [SetAside] }, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-02", RuleOutcome.NotApplicable)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_carrying_it_without_management_is_over_when_stopped_before_it_was_due(string stopped, RuleOutcome outcome) =>
        OutcomeOf(WithoutManagement with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-05-04").Should().Be(outcome);

    [Fact]
    public void Rule_is_a_warning_before_implementation_inferred_from_C05_and_C10() =>
        AalborgPolicy.Rules.Find(AalborgRule.Who08).Should().BeEquivalentTo(
            new
            {
                Principle = AalborgPrinciple.WeKnowWho,
                Severity = RuleSeverity.Warning,
                Gate = ChangePhase.Implementation,
                IsInferred = true,
                Statements = new[] { new { Id = "C05" }, new { Id = "C10" } },
            },
            options => options.WithStrictOrdering());

    [Fact]
    public void Message_about_management_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithoutManagement, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, at nogen fra ledelsen udfører forandringen eller har ansvaret for den.");
        finding.Message(Language.English).Should().Be("No stakeholder from management is named as carrying out the change or being responsible for it.");
        finding.Remedy(Language.Danish).Should().Be("Angiv både ledere og medarbejdere blandt dem, der udfører eller har ansvaret.");
        finding.Remedy(Language.English).Should().Be("Name both managers and employees among those who carry out the change or are responsible for it.");
    }

    [Fact]
    public void Message_about_employees_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithoutEmployees, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, at medarbejdere udfører forandringen eller har ansvaret for den.");
        finding.Message(Language.English).Should().Be("No stakeholder from the employees is named as carrying out the change or being responsible for it.");
        finding.Remedy(Language.Danish).Should().Be("Angiv både ledere og medarbejdere blandt dem, der udfører eller har ansvaret.");
        finding.Remedy(Language.English).Should().Be("Name both managers and employees among those who carry out the change or are responsible for it.");
    }
}
