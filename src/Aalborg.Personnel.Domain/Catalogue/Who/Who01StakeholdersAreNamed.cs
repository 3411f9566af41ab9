namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-01: there are stakeholders.</summary>
internal sealed class Who01StakeholdersAreNamed() : ChangeRule(
    AalborgRule.Who01, AalborgPrinciple.WeKnowWho, RuleSeverity.Error, ChangePhase.Implementation, [ChangeStatement.C15, ChangeStatement.Q5])
{
    private static readonly LocalizedText Nobody = new()
    {
        Danish = "Der står ikke, hvem forandringen handler om.",
        English = "It does not say whom the change is about.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Det står, hvem forandringen handler om",
        English = "It says whom the change is about",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Forandringen begynder med formålet og dernæst med at involvere dem, det handler om. Reglen ser efter, om der står mindst én interessent.",
        English = "The change begins with the purpose and then with involving those it is about. The rule looks for at least one stakeholder.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Skriv, hvem forandringen handler om: grupper og roller, ikke navne.",
        English = "Write whom the change is about: groups and roles, not names.",
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
