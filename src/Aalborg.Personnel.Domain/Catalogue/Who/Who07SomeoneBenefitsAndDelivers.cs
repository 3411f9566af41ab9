namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-07: someone benefits and someone delivers.</summary>
internal sealed class Who07SomeoneBenefitsAndDelivers() : ChangeRule(
    AalborgRule.Who07, AalborgPrinciple.WeKnowWho, RuleSeverity.Warning, ChangePhase.Implementation, [ChangeStatement.C14], inferred: true)
{
    private static readonly LocalizedText NobodyBenefits = new()
    {
        Danish = "Der står ikke, hvem forandringen skal gavne.",
        English = "It does not say whom the change is to benefit.",
    };

    private static readonly LocalizedText NobodyDelivers = new()
    {
        Danish = "Der står ikke, hvem der skal sørge for forandringen.",
        English = "It does not say who is to bring the change about.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Nogen har gavn af forandringen, og nogen sørger for den",
        English = "Someone benefits from the change, and someone brings it about",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken nævner både dem, forandringen skal gavne, og dem, der skal sørge for den. Reglen ser efter, om begge findes blandt interessenterne. At de skal skrives ned, er udledt.",
        English = "The policy names both those the change is to benefit and those who are to bring it about. The rule looks for both among the stakeholders. That they are to be written down is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Skriv, hvem forandringen skal gavne, og hvem der skal sørge for den.",
        English = "Write whom the change is to benefit, and who is to bring it about.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der ikke er skrevet nogen interessenter.",
        English = "It does not apply where there are no stakeholders.",
    };

    public override RuleExample Example => new()
    {
        On = Sample.Starts,
        Fails = Sample.Change with { Who = new() { Stakeholders = [Sample.Team] } },
        Mended = Sample.Change with { Who = new() { Stakeholders = [Sample.Team, Sample.Citizens] } },
    };

    public override void Check(RuleContext context)
    {
        var stakeholders = context.Initiative.Who.Stakeholders;
        if (stakeholders.IsEmpty)
        {
            context.NotApplicable();
            return;
        }

        var (benefits, delivers) = (false, false);
        foreach (var stakeholder in stakeholders)
        {
            benefits |= stakeholder.Has(StakeholderRole.Benefits);
            delivers |= stakeholder.Has(StakeholderRole.Delivers);
        }

        if (!benefits)
        {
            context.Violation("/who/stakeholders", NobodyBenefits, detail: "benefits");
        }

        if (!delivers)
        {
            context.Violation("/who/stakeholders", NobodyDelivers, detail: "delivers");
        }
    }
}
