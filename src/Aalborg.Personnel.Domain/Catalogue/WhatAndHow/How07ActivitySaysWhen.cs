namespace Aalborg.Personnel.Catalogue;

/// <summary>HOW-07: an activity says when.</summary>
internal sealed class How07ActivitySaysWhen() : ChangeRule(
    AalborgRule.How07, AalborgPrinciple.WeKnowWhatAndHow, RuleSeverity.Error, ChangePhase.Implementation, [ChangeStatement.Q7])
{
    private static readonly LocalizedText NotSaidWhen = new()
    {
        Danish = "Det fremgår ikke, hvornår aktiviteten begynder.",
        English = "It does not say when the activity begins.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Planen siger hvornår",
        English = "The plan says when",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken spørger: hvornår gør vi hvad? Reglen ser efter, om hver aktivitet har en startdato.",
        English = "The policy asks: when do we do what? The rule looks for a start date in every activity.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Skriv, hvornår aktiviteten begynder.",
        English = "Write when the activity begins.",
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
            var activity = Sample.Activity with { Starts = Sample.Starts };
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
            if (activities[i].Starts is null)
            {
                context.Violation($"/whatAndHow/plan/activities/{i}/starts", NotSaidWhen);
            }
        }
    }
}
