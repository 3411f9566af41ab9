namespace Aalborg.Personnel.Catalogue;

/// <summary>WHY-12: an effect that is due has been looked at.</summary>
internal sealed class Why12DueEffectIsLookedAt() : ChangeRule(
    AalborgRule.Why12, AalborgPrinciple.WeKnowWhy, RuleSeverity.Warning, ChangePhase.Closed, [ChangeStatement.Q2], inferred: true)
{
    public override LocalizedText Title { get; } = new()
    {
        Danish = "Der er fulgt op på effekten",
        English = "The effect has been followed up",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Når datoen for en effekt er kommet, skal man kunne se, hvad der kom ud af det. Politikken spørger, hvilken effekt forandringen skal skabe og hvornår; at man ser efter, er udledt.",
        English = "When the date of an effect has come, one should be able to see what came of it. The policy asks what effect the change is to create and when; that one looks is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Se efter, hvad der kom ud af effekten, og skriv resultatet med dato.",
        English = "Look at what came of the effect, and write the result with its date.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når ingen effekt har en dato, der er kommet.",
        English = "It does not apply where no effect has a date that has come.",
    };

    public override RuleExample Example
    {
        get
        {
            var closed = new DateOnly(2026, 10, 12);
            var change = Sample.Change with { Timeline = new() { Starts = Sample.Starts, Closed = closed } };
            var effect = Sample.Effect with { Due = new(2026, 9, 30) };
            var result = new EffectResult { On = new(2026, 10, 5), What = "En borger møder nu højst seks medarbejdere på en måned." };
            return new()
            {
                On = closed,
                Fails = change with { Why = new() { Effects = [effect] } },
                Mended = change with { Why = new() { Effects = [effect with { Result = result }] } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var effects = context.Initiative.Why.Effects;
        var anyIsDue = false;
        for (var i = 0; i < effects.Count; i++)
        {
            if (effects[i].Due is { } by && by <= context.On)
            {
                anyIsDue = true;
                if (!(effects[i].Result?.On <= context.On))
                {
                    context.Violation($"/why/effects/{i}/result", NotLookedAt(by));
                }
            }
        }

        if (!anyIsDue)
        {
            context.NotApplicable();
        }
    }

    private static LocalizedText NotLookedAt(DateOnly by) => new()
    {
        Danish = $"Effekten skulle kunne mærkes senest den {by.InDanish()}, og der står ikke, hvad der kom ud af den.",
        English = $"The effect was to be felt by {by.InEnglish()}, and it does not say what came of it.",
    };
}
