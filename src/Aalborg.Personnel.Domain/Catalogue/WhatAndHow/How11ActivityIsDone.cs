namespace Aalborg.Personnel.Catalogue;

/// <summary>HOW-11: an activity is done by its end.</summary>
internal sealed class How11ActivityIsDone() : ChangeRule(
    AalborgRule.How11, AalborgPrinciple.WeKnowWhatAndHow, RuleSeverity.Warning, ChangePhase.Implementation, [ChangeStatement.C29], inferred: true)
{
    public override LocalizedText Title { get; } = new()
    {
        Danish = "Det, der skulle være gjort, er gjort",
        English = "What was to be done is done",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "En plan viser, hvor vi er. Reglen ser efter, om hver aktivitet, hvis slutdato er passeret, er gennemført; uden egen slutdato gælder forandringens. At planen skal holdes ved lige, er udledt.",
        English = "A plan shows where we are. The rule looks at whether every activity whose end has passed is done; without an end of its own, the end of the change counts. That the plan is to be kept up is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Skriv, hvornår aktiviteten blev gennemført, eller giv den en ny slutdato.",
        English = "Write when the activity was done, or give it a new end.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når ingen aktivitet har en slutdato, der er passeret; uden egen slutdato gælder forandringens.",
        English = "It does not apply where no activity has an end that has passed; without an end of its own, the end of the change counts.",
    };

    public override RuleExample Example
    {
        get
        {
            var activity = Sample.Activity with { Ends = new(2026, 5, 29) };
            return new()
            {
                On = new(2026, 6, 1),
                Fails = Sample.Change with { WhatAndHow = new() { Plan = new() { Activities = [activity] } } },
                Mended = Sample.Change with { WhatAndHow = new() { Plan = new() { Activities = [activity with { Done = new(2026, 5, 28) }] } } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var activities = context.Initiative.WhatAndHow.Plan.Activities;
        var anyHasEnded = false;
        for (var i = 0; i < activities.Count; i++)
        {
            if (activities[i].EndIn(context.Initiative.Timeline) is { } end && end < context.On)
            {
                anyHasEnded = true;
                if (!(activities[i].Done <= context.On))
                {
                    context.Violation($"/whatAndHow/plan/activities/{i}/done", NotDone(end));
                }
            }
        }

        if (!anyHasEnded)
        {
            context.NotApplicable();
        }
    }

    private static LocalizedText NotDone(DateOnly end) => new()
    {
        Danish = $"Aktiviteten skulle være slut den {end.InDanish()} og er ikke gennemført.",
        English = $"The activity was to end on {end.InEnglish()} and is not done.",
    };
}
