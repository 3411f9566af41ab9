namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-01: there are stakeholders.</summary>
internal sealed class Who01StakeholdersAreNamed() : ChangeRule(
    AalborgRule.Who01, AalborgPrinciple.WeKnowWho, RuleSeverity.Error, ChangePhase.Implementation, [AalborgStatement.C15, AalborgStatement.Q5])
{
    private static readonly LocalizedText Nobody = new()
    {
        Danish = "Det fremgår ikke, hvem forandringen handler om.",
        English = "No stakeholders are named.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Det fremgår, hvem forandringen handler om",
        English = "The stakeholders are named",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken siger, at alle forandringer begynder med at kunne forklare formålet, dernæst med at involvere dem, det handler om. Reglen ser efter, om der er angivet mindst én interessent.",
        English = "The policy says that all changes begin with being able to explain the purpose, and then with involving those it is about. The rule checks that at least one stakeholder is named.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Angiv, hvem forandringen handler om: grupper og roller, ikke navne.",
        English = "Name the stakeholders: groups and roles, not individuals.",
    };

    public override RuleExample Example => new()
    {
        On = Sample.Starts,
        Fails = Sample.Change,
        Mended = Sample.Change with { Who = new() { Stakeholders = [Sample.Team] } },
    };

    public override void Check(RuleContext context)
    {
        if (context.Initiative.Who.Stakeholders.IsEmpty)
        {
            context.Violation("/who/stakeholders", Nobody);
        }
    }
}
