namespace Aalborg.Personnel.Domain.Tests;

public class CultureTests
{
    private static Assessment Assess() => AalborgPolicy.Rules.Assess(Flawed.Initiative, Compliant.Midway);

    private static string[] Said(Assessment assessment) =>
    [
        .. assessment.Findings.Select(finding =>
            $"{finding.Message(Language.Danish)} {finding.Remedy(Language.Danish)} {finding.Message(Language.English)} {finding.Remedy(Language.English)}"),
    ];

    [Theory]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Assess_is_the_same_in_every_culture(string culture)
    {
        var expected = InCulture.Ask("", Assess);

        expected.Findings.Count.Should().BeGreaterThan(40, "otherwise little is compared");
        InCulture.Ask(culture, Assess).Should().Be(expected);
        InCulture.Ask(culture, Assess).GetHashCode().Should().Be(expected.GetHashCode());
    }

    [Theory]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Message_and_Remedy_are_the_same_in_every_culture(string culture)
    {
        var expected = InCulture.Ask("", () => Said(Assess()));

        expected
            .Should().Contain(said => said.Contains("6. april 2026", StringComparison.Ordinal) && said.Contains("6 April 2026", StringComparison.Ordinal));
        InCulture.Ask(culture, () => Said(Assess())).Should().Equal(expected);
    }

    [Theory]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    public void Assess_compares_texts_of_any_case_in_every_culture(string culture)
    {
        var assessment = InCulture.Ask(culture, Assess);

        assessment.OutcomeOf(AalborgRule.Why09).Should().Be(RuleOutcome.Failed);
        assessment.OutcomeOf(AalborgRule.How04).Should().Be(RuleOutcome.Failed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    public void Assess_knows_a_production_unit_of_any_case_in_every_culture(string culture)
    {
        var initiative = Compliant.Initiative with { Summary = "PRODUKTIONSENHED 0101901234" };
        var cpr = Compliant.Initiative with { Summary = "Personligt 0101901234" };

        InCulture.Ask(culture, () => AalborgPolicy.Rules.Assess(initiative, Compliant.Midway)).OutcomeOf(AalborgRule.Doc04)
            .Should().Be(RuleOutcome.Passed);
        InCulture.Ask(culture, () => AalborgPolicy.Rules.Assess(cpr, Compliant.Midway)).OutcomeOf(AalborgRule.Doc04).Should().Be(RuleOutcome.Failed);
    }

    [Fact]
    public void Messages_never_repeat_the_document()
    {
        foreach (var said in Said(Assess()))
        {
            said.Should().NotContainAny("010190", "Ny vagtplan", "Leverandøren", "Hvad med os?", "INDHOLDET", "indholdet i planen", "Lokal-MED");
        }
    }
}
