namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-12: the citizens are considered.</summary>
internal sealed class Who12CitizensAreConsidered() : ChangeRule(
    AalborgRule.Who12, AalborgPrinciple.WeKnowWho, RuleSeverity.Warning, ChangePhase.Implementation, [PersonnelStatement.P14, ChangeStatement.C03], inferred: true)
{
    private static readonly LocalizedText NotConsidered = new()
    {
        Danish = "Borgerne er hverken med eller nævnt som nogen, forandringen ikke berører.",
        English = "The citizens are neither part of it nor named as untouched by the change.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Borgerne er tænkt ind",
        English = "The citizens are thought of",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Vi inddrager borgere og relevante aktører, og åbenheden går helt ud til borgeren. Reglen ser efter, om borgerne er blandt interessenterne, eller om det er begrundet, at forandringen ikke berører dem. At det gælder hver forandring, er udledt.",
        English = "We involve citizens and relevant parties, and openness goes all the way out to the citizen. The rule looks for citizens among the stakeholders, or for a reason why the change does not touch them. That this holds for every change is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Skriv borgerne på som interessent, eller skriv under unaffectedLevels (de niveauer, forandringen ikke berører), hvorfor den ikke berører dem.",
        English = "Add the citizens as a stakeholder, or write under unaffectedLevels (the levels that the change does not touch) why it does not touch them.",
    };

    public override RuleExample Example => new()
    {
        On = Sample.Starts,
        Fails = Sample.Change,
        Mended = Sample.Change with { Who = new() { Stakeholders = [Sample.Citizens] } },
    };

    public override void Check(RuleContext context)
    {
        foreach (var stakeholder in context.Initiative.Who.Stakeholders)
        {
            if (stakeholder.Level == StakeholderLevel.Citizens)
            {
                return;
            }
        }

        if (!context.Initiative.Who.IsUnaffected(StakeholderLevel.Citizens))
        {
            context.Violation("/who/stakeholders", NotConsidered);
        }
    }
}
