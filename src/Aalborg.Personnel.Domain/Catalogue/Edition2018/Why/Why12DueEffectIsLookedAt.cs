namespace Aalborg.Personnel.Catalogue;

/// <summary>WHY-12: an effect that is due has been looked at.</summary>
internal sealed class Why12DueEffectIsLookedAt() : ChangeRule(
    AalborgRule.Why12, AalborgPrinciple.WeKnowWhy, RuleSeverity.Warning, ChangePhase.Closed, [AalborgStatement.Q2], inferred: true)
{
    public override LocalizedText Title { get; } = new()
    {
        Danish = "Der er fulgt op på effekten",
        English = "The effect has been followed up",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken spørger: »Hvilken effekt skal den skabe for hvem og hvornår?« Reglen ser efter, om der er noteret et resultat, når datoen for en effekt er nået. At der skal følges op, er udledt.",
        English = "The policy asks which effect the change is to create, for whom and when. The rule checks that a result is recorded once the date of an effect has been reached. That you must follow up is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Følg op på effekten, og notér resultatet med dato.",
        English = "Follow up on the effect, and record the result with its date.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når ingen effekt har en dato, der er nået.",
        English = "Does not apply if no effect has a date that has been reached.",
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
        Danish = $"Effekten skulle kunne mærkes senest den {by.InDanish()}. Det fremgår ikke, hvad resultatet blev.",
        English = $"The effect was to be felt by {by.InEnglish()}. The document does not state the result.",
    };
}
