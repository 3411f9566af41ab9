namespace Aalborg.Personnel.Catalogue;

/// <summary>HOW-12: the start is known once the change is under way.</summary>
internal sealed class How12StartIsKnown() : ChangeRule(
    AalborgRule.How12, AalborgPrinciple.WeKnowWhatAndHow, RuleSeverity.Error, ChangePhase.Idea, [ChangeStatement.Q7], inferred: true)
{
    private static readonly LocalizedText Unknown = new()
    {
        Danish = "Forandringen er begyndt, men der står ikke hvornår.",
        English = "The change has begun, but it does not say when.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Startdatoen er skrevet, når forandringen er i gang",
        English = "The start is written once it is under way",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken spørger, hvornår vi gør hvad. Reglen ser efter, om startdatoen står der, når noget er begyndt: en aktivitet er i gang eller gennemført, en effekt har et resultat, eller forandringen er slut. At startdatoen skal stå der, er udledt; uden den kan ingen se, hvad der er før og under.",
        English = "The policy asks when we do what. The rule looks for the start date once something has begun: an activity is under way or done, an effect has a result, or the change has ended. That the start is to be written is inferred; without it nobody can see what is before and what is during.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Skriv, hvornår forandringen gik i gang.",
        English = "Write when the change started.",
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
        if (context.Initiative.Timeline.Starts is null && IsUnderWay(context))
        {
            context.Violation("/timeline/starts", Unknown);
        }
    }

    private static bool IsUnderWay(RuleContext context)
    {
        foreach (var activity in context.Initiative.WhatAndHow.Plan.Activities)
        {
            if (activity.Starts <= context.On || activity.Done <= context.On)
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
