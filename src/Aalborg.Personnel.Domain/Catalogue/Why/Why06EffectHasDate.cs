namespace Aalborg.Personnel.Catalogue;

/// <summary>WHY-06: an effect has a date.</summary>
internal sealed class Why06EffectHasDate() : ChangeRule(
    AalborgRule.Why06, AalborgPrinciple.WeKnowWhy, RuleSeverity.Error, ChangePhase.Implementation, [ChangeStatement.Q2])
{
    private static readonly LocalizedText NoDate = new()
    {
        Danish = "Det fremgår ikke, hvornår effekten skal kunne mærkes.",
        English = "It does not say by when the effect is to be felt.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Effekten har en dato",
        English = "The effect has a date",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken spørger, hvornår effekten skal skabes. Reglen ser efter, om hver effekt har en dato.",
        English = "The policy asks when the effect is to be created. The rule looks for a date in every effect.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Skriv, hvornår effekten skal kunne mærkes.",
        English = "Write by when the effect is to be felt.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der ikke er skrevet nogen effekter.",
        English = "It does not apply where there are no effects.",
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
            if (effects[i].Due is null)
            {
                context.Violation($"/why/effects/{i}/due", NoDate);
            }
        }
    }
}
