namespace Aalborg.Personnel.Catalogue;

/// <summary>WHY-05: an effect is for someone.</summary>
internal sealed class Why05EffectIsForSomeone() : ChangeRule(
    AalborgRule.Why05, AalborgPrinciple.WeKnowWhy, RuleSeverity.Error, ChangePhase.Implementation, [AalborgStatement.Q2])
{
    private static readonly LocalizedText ForNobody = new()
    {
        Danish = "Det fremgår ikke, hvem effekten er for.",
        English = "The effect does not name who benefits.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Det fremgår, hvem effekten er for",
        English = "The effect names who benefits",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken spørger: »Hvilken effekt skal den skabe for hvem og hvornår?« Reglen ser efter, om der er angivet mindst én interessent for hver effekt.",
        English = "The policy asks which effect the change is to create, for whom and when. The rule checks that every effect names at least one stakeholder.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Angiv mindst én interessent, der skal mærke effekten.",
        English = "Name at least one stakeholder who is to benefit from the effect.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der ikke er angivet nogen effekter.",
        English = "Does not apply if no effects are stated.",
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
