namespace Aalborg.Personnel.Serialization.Tests.Documentation;

/// <summary>The rule of the README, as it stands there, compiled and run.</summary>
public class ReadmeRuleTests
{
    private static RuleBook Book { get; } = AalborgPolicy.Rules.Extend("vores", [new SummaryIsWritten()]);

    [Fact]
    public void Rule_without_a_summary_is_open() =>
        Book.Assess(Draft.Read(Draft.Json), new DateOnly(2026, 2, 1)).OutcomeOf(new RuleId("OWN-01")).Should().Be(RuleOutcome.Open);

    [Fact]
    public void Rule_is_the_code_of_the_readme()
    {
        var block = Readme.BlockWith("class SummaryIsWritten");
        var here = File.ReadAllText(Repository.PathTo("tests/Aalborg.Personnel.Serialization.Tests/Documentation/ReadmeRuleTests.cs"));

        foreach (var line in block.Split('\n').Where(line => line.Length > 0))
        {
            here.Should().Contain(line.Trim());
        }
    }

#pragma warning disable IDE0011 // The README goes without braces.
    public sealed class SummaryIsWritten() : ChangeRule(
        new RuleId("OWN-01"), AalborgPrinciple.WeKnowWhy, RuleSeverity.Warning, ChangePhase.Preparation, [AalborgStatement.P21], inferred: true)
    {
        public override LocalizedText Title { get; } = new() { Danish = "Der er et resumé", English = "There is a summary" };
        public override LocalizedText Explanation { get; } = new() { Danish = "Så kan andre læse med.", English = "So that others can read along." };
        public override LocalizedText Remedy { get; } = new() { Danish = "Skriv et resumé.", English = "Write a summary." };

        public override void Check(RuleContext context)
        {
            if (context.Initiative.Summary is null)
                context.Violation("/summary", new() { Danish = "Der er intet resumé.", English = "There is no summary." });
        }
    }
#pragma warning restore IDE0011
}
