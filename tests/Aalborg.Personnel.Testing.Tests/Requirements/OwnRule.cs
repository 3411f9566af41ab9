namespace Aalborg.Personnel.Testing.Tests.Requirements;

/// <summary>A rule of one's own that meets every requirement, for tests to break one of them: there is a summary.</summary>
internal sealed class OwnRule(string id = "OWN-01", ValueList<Statement>? statements = null) : ChangeRule(
    new(id), AalborgPrinciple.WeKnowWhy, RuleSeverity.Warning, ChangePhase.Preparation, statements ?? [AalborgStatement.P21], inferred: true)
{
    public static LocalizedText Missing { get; } = new() { Danish = "Der er intet resumé.", English = "There is no summary." };

    public Action<RuleContext>? Checks { get; init; }

    public Func<LocalizedText?> Says { get; init; } = () => null;

    public RuleExample? Shows { get; init; }

    public override LocalizedText Title => Says() ?? new() { Danish = "Der er et resumé", English = "There is a summary" };

    public override LocalizedText Explanation => new() { Danish = "Så kan andre læse med.", English = "So that others can read along." };

    public override LocalizedText Remedy => new() { Danish = "Skriv et resumé.", English = "Write a summary." };

    public override RuleExample? Example => Shows;

    public override void Check(RuleContext context)
    {
        if (Checks is not null)
        {
            Checks(context);
        }
        else if (context.Initiative.Summary is null)
        {
            context.Violation("/summary", Missing);
        }
    }
}
