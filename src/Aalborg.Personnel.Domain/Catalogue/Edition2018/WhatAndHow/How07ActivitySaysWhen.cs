namespace Aalborg.Personnel.Catalogue;

/// <summary>HOW-07: an activity says when.</summary>
internal sealed class How07ActivitySaysWhen() : ChangeRule(
    AalborgRule.How07, AalborgPrinciple.WeKnowWhatAndHow, RuleSeverity.Error, ChangePhase.Implementation, [AalborgStatement.Q7])
{
    private static readonly LocalizedText NotSaidWhen = new()
    {
        Danish = "Det fremgår ikke, hvornår aktiviteten foregår.",
        English = "The document does not state when the activity happens.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Det fremgår, hvornår aktiviteterne foregår",
        English = "Every activity has a date",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "»Hvornår gør vi hvad?« spørger politikken. Reglen ser efter, om hver aktivitet har en startdato, en slutdato eller en dato for, hvornår den er gennemført.",
        English = "The policy asks when we do what. The rule checks that every activity has a start date, an end date or a date on which it was done.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Angiv, hvornår aktiviteten begynder eller slutter, eller hvornår den er gennemført.",
        English = "Specify when the activity starts or ends, or when it was done.",
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
            if (!activities[i].HasDate)
            {
                context.Violation($"/whatAndHow/plan/activities/{i}/starts", NotSaidWhen);
            }
        }
    }
}
