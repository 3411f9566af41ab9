namespace Aalborg.Personnel.Catalogue;

/// <summary>HOW-12: the start is specified once the change is under way.</summary>
internal sealed class How12StartIsKnown() : ChangeRule(
    AalborgRule.How12, AalborgPrinciple.WeKnowWhatAndHow, RuleSeverity.Error, ChangePhase.Idea, [AalborgStatement.Q7])
{
    private static readonly LocalizedText Unknown = new()
    {
        Danish = "Det fremgår, at forandringen er i gang, men ikke, hvornår den er startet.",
        English = "The document shows that the change is under way, but not when it started.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Startdatoen er angivet, når forandringen er i gang",
        English = "The start date is specified once the change is under way",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "»Hvornår gør vi hvad?« spørger politikken. Reglen ser efter, om startdatoen er angivet, når noget er begyndt: En aktivitet er i gang eller gennemført, en effekt har et resultat, eller forandringen er slut. Uden startdato kan det ikke ses, hvad der ligger før og under forandringen.",
        English = "The policy asks when we do what. The rule checks that the start date is specified once something has begun: An activity is under way or done, an effect has a result, or the change has ended. Without a start date, it is unclear what comes before the change and what comes during it.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Angiv, hvornår forandringen er startet.",
        English = "Specify when the change started.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når startdatoen ikke er angivet, og intet viser, at forandringen er i gang.",
        English = "Does not apply if the start date is not specified and nothing shows that the change is under way.",
    };

    public override RuleExample Example
    {
        get
        {
            var activity = Sample.Activity with { Starts = Sample.Starts };
            var change = Sample.Change with { WhatAndHow = new() { Plan = new() { Activities = [activity] } } };
            return new()
            {
                On = Sample.Starts,
                Fails = change with { Timeline = Timeline.Unknown },
                Mended = change,
            };
        }
    }

    public override void Check(RuleContext context)
    {
        if (context.Initiative.Timeline.Starts is not null)
        {
            return;
        }

        if (IsUnderWay(context))
        {
            context.Violation("/timeline/starts", Unknown);
        }
        else
        {
            context.NotApplicable();
        }
    }

    private static bool IsUnderWay(RuleContext context)
    {
        foreach (var activity in context.Initiative.WhatAndHow.Plan.Activities)
        {
            if (activity.Starts <= context.On || activity.IsDoneBy(context.On))
            {
                return true;
            }
        }

        foreach (var effect in context.Initiative.Why.Effects)
        {
            if (effect.Result?.On <= context.On)
            {
                return true;
            }
        }

        return context.Phase is ChangePhase.FollowUp or ChangePhase.Closed;
    }
}
