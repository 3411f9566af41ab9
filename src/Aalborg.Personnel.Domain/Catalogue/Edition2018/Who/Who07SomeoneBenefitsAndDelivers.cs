namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-07: someone benefits and someone delivers.</summary>
internal sealed class Who07SomeoneBenefitsAndDelivers() : ChangeRule(
    AalborgRule.Who07, AalborgPrinciple.WeKnowWho, RuleSeverity.Warning, ChangePhase.Implementation, [AalborgStatement.C14], inferred: true)
{
    private static readonly LocalizedText NobodyBenefits = new()
    {
        Danish = "Det fremgår ikke, hvem forandringen skal gavne.",
        English = "No stakeholder is named as benefiting from the change.",
    };

    private static readonly LocalizedText NobodyDelivers = new()
    {
        Danish = "Det fremgår ikke, hvem der skal sørge for forandringen.",
        English = "No stakeholder is named as carrying out the change.",
    };

    private static readonly LocalizedText SayWhoBenefits = new()
    {
        Danish = "Angiv, hvem forandringen skal gavne.",
        English = "Name who is to benefit from the change.",
    };

    private static readonly LocalizedText SayWhoDelivers = new()
    {
        Danish = "Angiv, hvem der skal sørge for forandringen (rollen »udfører«).",
        English = "Name who is to carry out the change.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Det fremgår, hvem forandringen skal gavne, og hvem der skal sørge for den",
        English = "Those who benefit and those who carry out the change are named",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken nævner både dem, forandringen skal gavne, og dem, der skal sørge for den gode forandring. Reglen ser efter, om begge er blandt interessenterne. At de skal være angivet, er udledt.",
        English = "The policy mentions both those the change is to benefit and those who are to carry it out well. The rule checks that both are among the stakeholders. That they are to be named is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Angiv, hvem forandringen skal gavne, og hvem der skal sørge for den.",
        English = "Name who is to benefit from the change and who is to carry it out.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der ikke er angivet nogen interessenter.",
        English = "Does not apply if no stakeholders are named.",
    };

    public override RuleExample Example => new()
    {
        On = Sample.Starts,
        Fails = Sample.Change with { Who = new() { Stakeholders = [Sample.Team] } },
        Mended = Sample.Change with { Who = new() { Stakeholders = [Sample.Team, Sample.Citizens] } },
    };

    public override void Check(RuleContext context)
    {
        var who = context.Initiative.Who;
        if (who.Stakeholders.IsEmpty)
        {
            context.NotApplicable();
            return;
        }

        if (!who.AnyoneHas(StakeholderRole.Benefits))
        {
            context.Violation("/who/stakeholders", NobodyBenefits, detail: "benefits", remedy: SayWhoBenefits);
        }

        if (!who.AnyoneHas(StakeholderRole.Delivers))
        {
            context.Violation("/who/stakeholders", NobodyDelivers, detail: "delivers", remedy: SayWhoDelivers);
        }
    }
}
