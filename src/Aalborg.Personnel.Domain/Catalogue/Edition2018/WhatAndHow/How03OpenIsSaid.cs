namespace Aalborg.Personnel.Catalogue;

/// <summary>HOW-03: what is to be discussed, tried or learnt is stated.</summary>
internal sealed class How03OpenIsSaid() : ChangeRule(
    AalborgRule.How03, AalborgPrinciple.WeKnowWhatAndHow, RuleSeverity.Error, ChangePhase.Implementation, [AalborgStatement.C28, AalborgStatement.Q6])
{
    private static readonly LocalizedText NothingOpen = new()
    {
        Danish = "Det fremgår ikke, hvad I skal drøfte, afprøve eller blive klogere på.",
        English = "The document does not state what is open to discuss, try out or learn.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Det fremgår, hvad I skal drøfte, afprøve og blive klogere på",
        English = "The document states what is open to discuss, try out and learn",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "»Det er vigtigt, at det står klart, hvad det kan og hvad det ikke kan lade sig gøre at få indflydelse på«, siger politikken. Reglen ser efter, om der er angivet mindst én ting at drøfte, afprøve eller blive klogere på.",
        English = "The policy says that it is important that it is clear what can and what cannot be influenced. The rule checks that the document states at least one thing to discuss, try out or learn.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Angiv, hvad der er åbent: Hvad skal I drøfte, afprøve og blive klogere på?",
        English = "Specify what is open: What are you to discuss, try out and learn?",
    };

    public override RuleExample Example => new()
    {
        On = Sample.Starts,
        Fails = Sample.Change,
        Mended = Sample.Change with { WhatAndHow = new() { Frame = new() { ToDiscuss = ["Hvor langt frem planen ligger"] } } },
    };

    public override void Check(RuleContext context)
    {
        if (!context.Initiative.WhatAndHow.Frame.HasAnythingOpen)
        {
            context.Violation("/whatAndHow/frame/toDiscuss", NothingOpen);
        }
    }
}
