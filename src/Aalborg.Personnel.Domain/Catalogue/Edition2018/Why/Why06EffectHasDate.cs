namespace Aalborg.Personnel.Catalogue;

/// <summary>WHY-06: an effect has a date.</summary>
internal sealed class Why06EffectHasDate() : ChangeRule(
    AalborgRule.Why06, AalborgPrinciple.WeKnowWhy, RuleSeverity.Error, ChangePhase.Implementation, [AalborgStatement.Q2])
{
    private static readonly LocalizedText NoDate = new()
    {
        Danish = "Det fremgår ikke, hvornår effekten skal kunne mærkes.",
        English = "The effect does not state when it is to be felt.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Det fremgår, hvornår effekten skal kunne mærkes",
        English = "The effect states when it is to be felt",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken spørger: »Hvilken effekt skal den skabe for hvem og hvornår?« Reglen ser efter, om hver effekt har en dato. En effekt, der allerede har et resultat, behøver ingen.",
        English = "The policy asks which effect the change is to create, for whom and when. The rule checks that every effect has a date. An effect that already has a result needs none.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Angiv, hvornår effekten skal kunne mærkes.",
        English = "State when the effect is to be felt.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der ikke er angivet nogen effekter.",
        English = "Does not apply if no effects are stated.",
    };

    public override RuleExample Example => new()
    {
        On = Sample.Starts,
        Fails = Sample.Change with { Why = new() { Effects = [Sample.Effect] } },
        Mended = Sample.Change with { Why = new() { Effects = [Sample.Effect with { Due = new(2026, 9, 30) }] } },
    };

    public override void Check(RuleContext context)
    {
        var effects = context.Initiative.Why.Effects;
        if (effects.IsEmpty)
        {
            context.NotApplicable();
        }

        for (var i = 0; i < effects.Count; i++)
        {
            if (effects[i].Due is null && effects[i].Result is null)
            {
                context.Violation($"/why/effects/{i}/due", NoDate);
            }
        }
    }
}
