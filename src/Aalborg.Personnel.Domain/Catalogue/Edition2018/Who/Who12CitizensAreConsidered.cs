namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-12: the citizens are considered.</summary>
internal sealed class Who12CitizensAreConsidered() : ChangeRule(
    AalborgRule.Who12, AalborgPrinciple.WeKnowWho, RuleSeverity.Warning, ChangePhase.Implementation, [AalborgStatement.P14, AalborgStatement.C03], inferred: true)
{
    private static readonly LocalizedText NotConsidered = new()
    {
        Danish = "Det fremgår ikke, om forandringen berører borgerne.",
        English = "The document does not state whether the change affects citizens.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Borgerne er tænkt ind",
        English = "The citizens are considered",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Personalepolitikken siger: »Vi inddrager og involverer borgere og relevante aktører.« Delpolitikken siger, at åbenheden om forandringer går helt ud til borgeren. Reglen ser efter, om borgerne er blandt interessenterne, eller om det er begrundet, at forandringen ikke berører dem. At det gælder hver forandring, er udledt.",
        English = "The personnel policy says that we include and involve citizens and relevant actors. The sub-policy says that openness about change reaches the citizen. The rule checks that citizens are among the stakeholders, or that there is a reason why the change does not affect them. That this applies to every change is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Angiv borgerne som interessent, eller begrund i feltet »Niveauer, der ikke berøres«, at forandringen ikke berører dem.",
        English = "Name citizens as a stakeholder, or give the reason why the change does not affect them in the field \"Unaffected levels\".",
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
