namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-03: no one stands alone with the change.</summary>
internal sealed class Who03NobodyStandsAlone() : ChangeRule(
    AalborgRule.Who03, AalborgPrinciple.WeKnowWho, RuleSeverity.Warning, ChangePhase.Implementation, [AalborgStatement.C24], inferred: true)
{
    private static readonly LocalizedText Alone = new()
    {
        Danish = "Kun én interessent er angivet som udførende eller ansvarlig.",
        English = "Only one stakeholder is named as carrying out the change or being responsible for it.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Ingen står alene med forandringen",
        English = "No one stands alone with the change",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken siger: »Ingen står alene med forandringer - dem er vi sammen om at lykkes med.« Reglen ser efter, om mindst to interessenter udfører forandringen eller har ansvaret for den. At det kræver to, er udledt.",
        English = "The policy says that no one stands alone with changes, and that we succeed with them together. The rule checks that at least two stakeholders carry out the change or are responsible for it. That it takes two is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Angiv, hvem der ellers udfører forandringen eller har ansvaret for den, fx ledelsen.",
        English = "Name who else carries out the change or is responsible for it, for example management.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når det ikke er angivet, hvem der udfører forandringen.",
        English = "Does not apply if no stakeholder is named as carrying out the change.",
    };

    public override RuleExample Example => new()
    {
        On = Sample.Starts,
        Fails = Sample.Change with { Who = new() { Stakeholders = [Sample.Team] } },
        Mended = Sample.Change with { Who = new() { Stakeholders = [Sample.Team, Sample.Management] } },
    };

    public override void Check(RuleContext context)
    {
        var who = context.Initiative.Who;
        if (!who.AnyoneHas(StakeholderRole.Delivers))
        {
            context.NotApplicable();
        }
        else if (who.CountOfThoseWhoCarry < 2)
        {
            context.Violation("/who/stakeholders", Alone);
        }
    }
}
