using Aalborg.Personnel;

namespace UnitTests;

/// <summary>A rule of the consumer's own: there is a summary.</summary>
public sealed class OwnRule() : ChangeRule(
    new RuleId("OWN-01"), AalborgPrinciple.WeKnowWhy, RuleSeverity.Warning, ChangePhase.Preparation, [AalborgStatement.P21], inferred: true)
{
    public override LocalizedText Title { get; } = new() { Danish = "Der er et resumé", English = "There is a summary" };

    public override LocalizedText Explanation { get; } = new() { Danish = "Så kan andre læse med.", English = "So that others can read along." };

    public override LocalizedText Remedy { get; } = new() { Danish = "Skriv et resumé.", English = "Write a summary." };

    public override void Check(RuleContext context)
    {
        if (context.Initiative.Summary is null)
        {
            context.Violation("/summary", new() { Danish = "Der er intet resumé.", English = "There is no summary." });
        }
    }
}
