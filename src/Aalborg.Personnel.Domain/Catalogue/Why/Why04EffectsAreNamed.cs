namespace Aalborg.Personnel.Catalogue;

/// <summary>WHY-04: there are effects.</summary>
internal sealed class Why04EffectsAreNamed() : ChangeRule(
    AalborgRule.Why04, AalborgPrinciple.WeKnowWhy, RuleSeverity.Error, ChangePhase.Implementation, [ChangeStatement.Q2])
{
    private static readonly LocalizedText NoEffects = new()
    {
        Danish = "Der står ikke, hvilken effekt forandringen skal skabe.",
        English = "It does not say what effect the change is to create.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Effekten er beskrevet",
        English = "The effect is described",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken spørger, hvilken effekt forandringen skal skabe. Reglen ser efter, om der står mindst én effekt.",
        English = "The policy asks what effect the change is to create. The rule looks for at least one effect.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Skriv mindst én effekt: hvad bliver anderledes, for hvem og hvornår?",
        English = "Write at least one effect: what will be different, for whom and when?",
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
