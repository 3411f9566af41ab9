namespace Aalborg.Personnel.Catalogue;

/// <summary>HOW-02: what is not up for negotiation is said.</summary>
internal sealed class How02FixedIsSaid() : ChangeRule(
    AalborgRule.How02, AalborgPrinciple.WeKnowWhatAndHow, RuleSeverity.Error, ChangePhase.Implementation, [ChangeStatement.C28, ChangeStatement.Q6])
{
    private static readonly LocalizedText NothingFixed = new()
    {
        Danish = "Der står ikke, hvad der ikke er til forhandling.",
        English = "Nothing says what is not up for negotiation.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Det står, hvad der ikke er til forhandling",
        English = "It says what is not up for negotiation",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Det skal stå klart, hvad man kan og ikke kan få indflydelse på. Reglen ser efter, om der står mindst én ting, der ligger fast.",
        English = "It must be clear what can and what cannot be influenced. The rule looks for at least one thing that is fixed.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Skriv, hvad der ligger fast: for eksempel love, budget, tidsfrister eller beslutninger, der er taget.",
        English = "Write what is fixed: for example laws, budget, deadlines or decisions already made.",
    };

    public override RuleExample Example => new()
    {
        On = Sample.Starts,
        Fails = Sample.Change,
        Mended = Sample.Change with { WhatAndHow = new() { Frame = new() { Fixed = ["Budgettet"] } } },
    };

    public override void Check(RuleContext context)
    {
        if (context.Initiative.WhatAndHow.Frame.Fixed.IsEmpty)
        {
            context.Violation("/whatAndHow/frame/fixed", NothingFixed);
        }
    }
}
