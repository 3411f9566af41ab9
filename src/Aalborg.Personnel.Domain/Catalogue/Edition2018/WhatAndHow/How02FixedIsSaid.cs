namespace Aalborg.Personnel.Catalogue;

/// <summary>HOW-02: what is not up for negotiation is stated.</summary>
internal sealed class How02FixedIsSaid() : ChangeRule(
    AalborgRule.How02, AalborgPrinciple.WeKnowWhatAndHow, RuleSeverity.Error, ChangePhase.Implementation, [AalborgStatement.C28, AalborgStatement.Q6])
{
    private static readonly LocalizedText NothingFixed = new()
    {
        Danish = "Det fremgår ikke, hvad der ikke er til forhandling.",
        English = "The document does not state what is not up for negotiation.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Det fremgår, hvad der ikke er til forhandling",
        English = "The document states what is not up for negotiation",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "»Det er vigtigt, at det står klart, hvad det kan og hvad det ikke kan lade sig gøre at få indflydelse på«, siger politikken. Reglen ser efter, om der er angivet mindst én ting, der ligger fast.",
        English = "The policy says that it is important that it is clear what can and what cannot be influenced. The rule checks that at least one thing is stated as fixed.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Angiv, hvad der ligger fast, fx lovgivning, budget, tidsfrister eller beslutninger, der allerede er truffet.",
        English = "Specify what is fixed, for example legislation, budget, deadlines or decisions already made.",
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
