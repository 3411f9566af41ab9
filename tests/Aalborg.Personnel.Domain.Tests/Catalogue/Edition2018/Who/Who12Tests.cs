namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Who;

public class Who12Tests() : RuleTests(AalborgRule.Who12)
{
    private static ChangeInitiative With(ValueList<Stakeholder> stakeholders, params ReadOnlySpan<UnaffectedLevel> unaffected) =>
        Compliant with { Who = Compliant.Who with { Stakeholders = stakeholders, UnaffectedLevels = [.. unaffected] } };

    private static Stakeholder Stakeholder(StakeholderLevel level) => new() { Id = $"{level}", Name = "Gruppen", Level = level };

    private static UnaffectedLevel Unaffected(StakeholderLevel level) => new() { Level = level, Reason = "De mærker intet til det." };

    private static ChangeInitiative WithoutCitizens { get; } = With([Stakeholder(StakeholderLevel.Employees)]);

    private static Deviation SetAside { get; } = new()
    {
        Rule = AalborgRule.Who12,
        Reason = "Afklares i MED.",
        DecidedBy = "Områdeledelsen",
        On = new(2026, 2, 27),
        Until = new(2026, 3, 3),
    };

    [Fact]
    public void Assess_citizens_among_the_stakeholders_passes() =>
        OutcomeOf(With([Stakeholder(StakeholderLevel.Employees), Stakeholder(StakeholderLevel.Citizens)]), "2026-05-04")
            .Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_citizens_named_as_unaffected_passes()
    {
        OutcomeOf(With([], Unaffected(StakeholderLevel.Politicians), Unaffected(StakeholderLevel.Citizens)), "2026-05-04")
            .Should().Be(RuleOutcome.Passed);
        OutcomeOf(With([Stakeholder(StakeholderLevel.Employees)], Unaffected(StakeholderLevel.Citizens)), "2026-05-04")
            .Should().Be(RuleOutcome.Passed);
    }

    [Fact]
    public void Assess_citizens_who_are_both_passes() =>
        OutcomeOf(With([Stakeholder(StakeholderLevel.Citizens)], Unaffected(StakeholderLevel.Citizens)), "2026-05-04")
            .Should().Be(RuleOutcome.Passed);

    [Theory]
    [InlineData(StakeholderLevel.Employees)]
    [InlineData(StakeholderLevel.Med)]
    [InlineData(StakeholderLevel.Management)]
    [InlineData(StakeholderLevel.Politicians)]
    [InlineData(StakeholderLevel.Partners)]
    public void Assess_other_levels_are_not_the_citizens(StakeholderLevel level)
    {
        OutcomeOf(With([Stakeholder(level)], Unaffected(level)), "2026-05-04").Should().Be(RuleOutcome.Failed);
        PlacesIn(With([Stakeholder(level)], Unaffected(level)), "2026-05-04").Should().Equal("/who/stakeholders");
    }

    [Fact]
    public void Assess_without_stakeholders_fails_too() =>
        PlacesIn(With([]), "2026-05-04").Should().Equal("/who/stakeholders");

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_change_without_citizens_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(WithoutCitizens, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-02-26", RuleOutcome.Open)]
    [InlineData("2026-02-27", RuleOutcome.Excused)]
    [InlineData("2026-03-03", RuleOutcome.Excused)]
    [InlineData("2026-03-04", RuleOutcome.Failed)]
    public void Assess_change_without_citizens_is_excused_while_it_is_set_aside(string on, RuleOutcome outcome) =>
        OutcomeOf(WithoutCitizens with { Deviations = [SetAside] }, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-02", RuleOutcome.NotApplicable)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_change_without_citizens_is_over_when_stopped_before_it_was_due(string stopped, RuleOutcome outcome) =>
        OutcomeOf(WithoutCitizens with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-05-04").Should().Be(outcome);

    [Fact]
    public void Rule_is_a_warning_before_implementation_inferred_from_P14_and_C03() =>
        AalborgPolicy.Rules.Find(AalborgRule.Who12).Should().BeEquivalentTo(
            new
            {
                Principle = AalborgPrinciple.WeKnowWho,
                Severity = RuleSeverity.Warning,
                Gate = ChangePhase.Implementation,
                IsInferred = true,
                Statements = new[] { new { Id = "P14" }, new { Id = "C03" } },
            },
            options => options.WithStrictOrdering());

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithoutCitizens, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, om forandringen berører borgerne.");
        finding.Message(Language.English).Should().Be("The document does not state whether the change affects citizens.");
        finding.Remedy(Language.Danish).Should().Be("Angiv borgerne som interessent, eller begrund i feltet »Niveauer, der ikke berøres«, at forandringen ikke berører dem.");
        finding.Remedy(Language.English).Should().Be("Name citizens as a stakeholder, or give the reason why the change does not affect them in the field \"Unaffected levels\".");
    }
}
