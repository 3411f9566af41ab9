namespace Aalborg.Personnel.Catalogue;

/// <summary>HOW-06: an activity says how.</summary>
internal sealed class How06ActivitySaysHow() : ChangeRule(
    AalborgRule.How06, AalborgPrinciple.WeKnowWhatAndHow, RuleSeverity.Error, ChangePhase.Implementation, [ChangeStatement.C29, ChangeStatement.Q7])
{
    private static readonly LocalizedText NotSaidHow = new()
    {
        Danish = "Det fremgår ikke, hvordan aktiviteten kommer til at foregå.",
        English = "It does not say how the activity is going to happen.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Planen siger hvordan",
        English = "The plan says how",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Vi har en plan for, hvordan forandringen kommer til at foregå. Reglen ser efter, om hver aktivitet siger hvordan.",
        English = "We have a plan for how the change is going to happen. The rule looks at whether every activity says how.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Skriv, hvordan aktiviteten kommer til at foregå.",
        English = "Write how the activity is going to happen.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der ikke er nogen aktiviteter i planen.",
        English = "It does not apply where the plan has no activities.",
    };

    public override RuleExample Example
    {
        get
        {
            var activity = Sample.Activity with { How = "Teamet lægger planen på et fælles møde." };
            return new()
            {
                On = Sample.Starts,
                Fails = Sample.Change with { WhatAndHow = new() { Plan = new() { Activities = [Sample.Activity] } } },
                Mended = Sample.Change with { WhatAndHow = new() { Plan = new() { Activities = [activity] } } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var activities = context.Initiative.WhatAndHow.Plan.Activities;
        if (activities.IsEmpty)
        {
            context.NotApplicable();
        }

        for (var i = 0; i < activities.Count; i++)
        {
            if (activities[i].How is null)
            {
                context.Violation($"/whatAndHow/plan/activities/{i}/how", NotSaidHow);
            }
        }
    }
}
