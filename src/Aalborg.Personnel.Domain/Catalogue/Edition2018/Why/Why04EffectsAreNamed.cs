namespace Aalborg.Personnel.Catalogue;

/// <summary>WHY-04: there are effects.</summary>
internal sealed class Why04EffectsAreNamed() : ChangeRule(
    AalborgRule.Why04, AalborgPrinciple.WeKnowWhy, RuleSeverity.Error, ChangePhase.Implementation, [AalborgStatement.Q2])
{
    private static readonly LocalizedText NoEffects = new()
    {
        Danish = "Det fremgår ikke, hvilken effekt forandringen skal skabe.",
        English = "No effect of the change is stated.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Effekten er beskrevet",
        English = "The effect is described",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken spørger: »Hvilken effekt skal den skabe for hvem og hvornår?« Reglen ser efter, om der er angivet mindst én effekt.",
        English = "The policy asks which effect the change is to create, for whom and when. The rule checks that at least one effect is stated.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Angiv mindst én effekt: Hvad bliver anderledes, for hvem og hvornår?",
        English = "State at least one effect: what will be different, for whom and when?",
    };

    public override RuleExample Example
    {
        get
        {
            var change = Sample.Change with { Who = new() { Stakeholders = [Sample.Citizens] } };
            var effect = Sample.Effect with { For = ["borgere"], Due = new(2026, 9, 30) };
            return new()
            {
                On = Sample.Starts,
                Fails = change,
                Mended = change with { Why = new() { Effects = [effect] } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        if (context.Initiative.Why.Effects.IsEmpty)
        {
            context.Violation("/why/effects", NoEffects);
        }
    }
}
