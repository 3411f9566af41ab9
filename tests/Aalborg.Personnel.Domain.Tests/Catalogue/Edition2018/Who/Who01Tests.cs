namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Who;

public class Who01Tests() : RuleTests(AalborgRule.Who01)
{
    private static ChangeInitiative WithoutStakeholders { get; } = Compliant with { Who = Compliant.Who with { Stakeholders = [] } };

    private static Deviation SetAside { get; } = new()
    {
        Rule = AalborgRule.Who01,
        Reason = "Afklares i MED.",
        DecidedBy = "Områdeledelsen",
        On = new(2026, 2, 27),
        Until = new(2026, 3, 3),
    };

    [Fact]
    public void Assess_named_stakeholders_passes() =>
        OutcomeOf(Compliant, "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_no_stakeholders_fails_at_the_list()
    {
        OutcomeOf(WithoutStakeholders, "2026-05-04").Should().Be(RuleOutcome.Failed);
        PlacesIn(WithoutStakeholders, "2026-05-04").Should().Equal("/who/stakeholders");
    }

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_no_stakeholders_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(WithoutStakeholders, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-02-26", RuleOutcome.Open)]
    [InlineData("2026-02-27", RuleOutcome.Excused)]
    [InlineData("2026-03-03", RuleOutcome.Excused)]
    [InlineData("2026-03-04", RuleOutcome.Failed)]
    public void Assess_no_stakeholders_is_excused_while_it_is_set_aside(string on, RuleOutcome outcome) =>
        OutcomeOf(WithoutStakeholders with { Deviations = [SetAside] }, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-02", RuleOutcome.NotApplicable)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_no_stakeholders_is_over_when_stopped_before_it_was_due(string stopped, RuleOutcome outcome) =>
        OutcomeOf(WithoutStakeholders with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-05-04").Should().Be(outcome);

    [Fact]
    public void Rule_is_an_error_before_implementation_from_C15_and_Q5() =>
        AalborgPolicy.Rules.Find(AalborgRule.Who01).Should().BeEquivalentTo(
            new
            {
                Principle = AalborgPrinciple.WeKnowWho,
                Severity = RuleSeverity.Error,
                Gate = ChangePhase.Implementation,
                IsInferred = false,
                Statements = new[] { new { Id = "C15" }, new { Id = "Q5" } },
            },
            options => options.WithStrictOrdering());

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithoutStakeholders, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, hvem forandringen handler om.");
        finding.Message(Language.English).Should().Be("No stakeholders are named.");
        finding.Remedy(Language.Danish).Should().Be("Angiv, hvem forandringen handler om: grupper og roller, ikke navne.");
        finding.Remedy(Language.English).Should().Be("Name the stakeholders: groups and roles, not individuals.");
    }
}
