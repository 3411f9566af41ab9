namespace Aalborg.Personnel.Catalogue;

/// <summary>HOW-11: an activity is done by its end.</summary>
internal sealed class How11ActivityIsDone() : ChangeRule(
    AalborgRule.How11, AalborgPrinciple.WeKnowWhatAndHow, RuleSeverity.Warning, ChangePhase.Implementation, [AalborgStatement.C29], inferred: true)
{
    public override LocalizedText Title { get; } = new()
    {
        Danish = "Aktiviteterne er gennemført til tiden",
        English = "The activities are done on time",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "»Vi har en plan for, hvad der skal forandres«, siger politikken. Reglen ser efter, om hver aktivitet, hvis slutdato er passeret, er gennemført. Har aktiviteten ingen slutdato, gælder forandringens. At planen skal holdes ajour, er udledt.",
        English = "The policy says that we have a plan for what is to change. The rule checks that every activity whose end date has passed is done. If the activity has no end date, the end date of the change applies. That the plan must be kept up to date is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Angiv, hvornår aktiviteten er gennemført, eller giv den en ny slutdato.",
        English = "Specify when the activity was done, or give it a new end date.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når ingen slutdato er passeret.",
        English = "Does not apply if no end date has passed.",
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
                if (!activities[i].IsDoneBy(context.On))
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
        Danish = $"Slutdatoen den {end.InDanish()} er passeret, og det fremgår ikke, at aktiviteten er gennemført.",
        English = $"The end date, {end.InEnglish()}, has passed, and the document does not state that the activity is done.",
    };
}
