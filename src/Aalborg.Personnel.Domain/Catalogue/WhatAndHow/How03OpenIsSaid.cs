namespace Aalborg.Personnel.Catalogue;

/// <summary>HOW-03: what is to be discussed, tried or learnt is said.</summary>
internal sealed class How03OpenIsSaid() : ChangeRule(
    AalborgRule.How03, AalborgPrinciple.WeKnowWhatAndHow, RuleSeverity.Error, ChangePhase.Implementation, [ChangeStatement.C28, ChangeStatement.Q6])
{
    private static readonly LocalizedText NothingOpen = new()
    {
        Danish = "Der står ikke, hvad man kan få indflydelse på.",
        English = "Nothing says what can be influenced.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Det står, hvad vi skal drøfte, afprøve og blive klogere på",
        English = "It says what we are to discuss, try out and become wiser about",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Det skal stå klart, hvad man kan og ikke kan få indflydelse på. Reglen ser efter, om der står mindst én ting at drøfte, afprøve eller blive klogere på.",
        English = "It must be clear what can and what cannot be influenced. The rule looks for at least one thing to discuss, try out or become wiser about.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Skriv, hvad der er åbent: hvad skal I drøfte, hvad skal I afprøve, og hvad skal I blive klogere på?",
        English = "Write what is open: what are you to discuss, what to try out, and what to become wiser about?",
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
