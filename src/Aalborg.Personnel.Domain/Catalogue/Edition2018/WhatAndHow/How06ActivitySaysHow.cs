namespace Aalborg.Personnel.Catalogue;

/// <summary>HOW-06: an activity says how.</summary>
internal sealed class How06ActivitySaysHow() : ChangeRule(
    AalborgRule.How06, AalborgPrinciple.WeKnowWhatAndHow, RuleSeverity.Error, ChangePhase.Implementation, [AalborgStatement.C29, AalborgStatement.Q7])
{
    private static readonly LocalizedText NotSaidHow = new()
    {
        Danish = "Det fremgår ikke, hvordan aktiviteten foregår.",
        English = "The document does not state how the activity happens.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Det fremgår, hvordan aktiviteterne foregår",
        English = "Every activity states how it happens",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken siger, at der er en plan »for hvordan forandringen kommer til at foregå«. Reglen ser efter, om det for hver aktivitet fremgår, hvordan den foregår.",
        English = "The policy says that we have a plan for how the change is going to happen. The rule checks that every activity states how it happens.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Angiv, hvordan aktiviteten foregår.",
        English = "Specify how the activity happens.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når planen ingen aktiviteter har.",
        English = "Does not apply if the plan has no activities.",
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
