namespace Aalborg.Personnel.Catalogue;

/// <summary>WHY-05: an effect is for someone.</summary>
internal sealed class Why05EffectIsForSomeone() : ChangeRule(
    AalborgRule.Why05, AalborgPrinciple.WeKnowWhy, RuleSeverity.Error, ChangePhase.Implementation, [ChangeStatement.Q2])
{
    private static readonly LocalizedText ForNobody = new()
    {
        Danish = "Effekten er ikke til for nogen endnu.",
        English = "The effect is not for anyone yet.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Effekten er til for nogen",
        English = "The effect is for someone",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken spørger, for hvem effekten skal skabes. Reglen ser efter, om hver effekt peger på mindst én interessent.",
        English = "The policy asks for whom the effect is to be created. The rule looks for at least one stakeholder in every effect.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Skriv, hvem der skal mærke den: peg på mindst én interessent.",
        English = "Write who is to feel it: point at one stakeholder at least.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der ikke er skrevet nogen effekter.",
        English = "It does not apply where there are no effects.",
    };

    public override RuleExample Example
    {
        get
        {
            var change = Sample.Change with { Who = new() { Stakeholders = [Sample.Citizens] } };
            var effect = Sample.Effect with { Due = new(2026, 9, 30) };
            return new()
            {
                On = Sample.Starts,
                Fails = change with { Why = new() { Effects = [effect] } },
                Mended = change with { Why = new() { Effects = [effect with { For = ["borgere"] }] } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var effects = context.Initiative.Why.Effects;
        if (effects.IsEmpty)
        {
            context.NotApplicable();
        }

        for (var i = 0; i < effects.Count; i++)
        {
            if (effects[i].For.IsEmpty)
            {
                context.Violation($"/why/effects/{i}/for", ForNobody);
            }
        }
    }
}
