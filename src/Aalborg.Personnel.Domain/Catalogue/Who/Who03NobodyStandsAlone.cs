namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-03: no one stands alone with the change.</summary>
internal sealed class Who03NobodyStandsAlone() : ChangeRule(
    AalborgRule.Who03, AalborgPrinciple.WeKnowWho, RuleSeverity.Warning, ChangePhase.Implementation, [ChangeStatement.C24], inferred: true)
{
    private static readonly LocalizedText Alone = new()
    {
        Danish = "Færre end to interessenter udfører forandringen eller har ansvaret for den.",
        English = "Fewer than two stakeholders carry the change out or are responsible for it.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Ingen står alene med forandringen",
        English = "No one stands alone with the change",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Ingen står alene med forandringer. Reglen ser efter, om mindst to interessenter udfører forandringen eller har ansvaret for den. At det kræver to, er udledt.",
        English = "No one stands alone with change. The rule looks for at least two stakeholders that carry the change out or are responsible for it. That it takes two is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Skriv, hvem der er sammen om at lykkes: giv mindst to interessenter del i at udføre forandringen eller i ansvaret.",
        English = "Write who is together in succeeding: give at least two stakeholders a part in carrying the change out or in the responsibility.",
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
        Mended = Sample.Change with { Who = new() { Stakeholders = [Sample.Team, Sample.Management] } },
    };

    public override void Check(RuleContext context)
    {
        var stakeholders = context.Initiative.Who.Stakeholders;
        if (stakeholders.IsEmpty)
        {
            context.NotApplicable();
            return;
        }

        var together = 0;
        foreach (var stakeholder in stakeholders)
        {
            if (stakeholder.Has(StakeholderRole.Delivers) || stakeholder.Has(StakeholderRole.Responsible))
            {
                together++;
            }
        }

        if (together < 2)
        {
            context.Violation("/who/stakeholders", Alone);
        }
    }
}
