namespace Aalborg.Personnel.Catalogue;

/// <summary>HOW-09: an activity ends within the change.</summary>
internal sealed class How09ActivityEndsWithinChange() : ChangeRule(
    AalborgRule.How09, AalborgPrinciple.WeKnowWhatAndHow, RuleSeverity.Warning, ChangePhase.Implementation, [AalborgStatement.Q7], inferred: true)
{
    public override LocalizedText Title { get; } = new()
    {
        Danish = "Aktiviteterne slutter senest med forandringen",
        English = "The activities end no later than the change",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "»Hvornår gør vi hvad?« spørger politikken. Reglen ser efter, om en aktivitet, der begynder senest på forandringens slutdato, også slutter senest den dag. At planen skal passe til forandringens slutdato, er udledt.",
        English = "The policy asks when we do what. The rule checks that an activity that starts by the end date of the change also ends by that date. That the plan must fit the end date of the change is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Ret aktivitetens eller forandringens slutdato, så de passer sammen.",
        English = "Correct the end date of the activity or of the change so that they fit together.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når forandringens slutdato ikke er angivet, eller når ingen aktivitet har både startdato og slutdato.",
        English = "Does not apply if the end date of the change is not specified or no activity has both a start date and an end date.",
    };

    public override RuleExample Example
    {
        get
        {
            var ends = new DateOnly(2026, 6, 30);
            var change = Sample.Change with { Timeline = new() { Starts = Sample.Starts, Ends = ends } };
            var activity = Sample.Activity with { Starts = Sample.Starts, Ends = new(2026, 7, 31) };
            return new()
            {
                On = Sample.Starts,
                Fails = change with { WhatAndHow = new() { Plan = new() { Activities = [activity] } } },
                Mended = change with { WhatAndHow = new() { Plan = new() { Activities = [activity with { Ends = ends }] } } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var activities = context.Initiative.WhatAndHow.Plan.Activities;
        var last = context.Initiative.Timeline.Ends;
        var anyHasBoth = false;
        for (var i = 0; i < activities.Count; i++)
        {
            if (activities[i].Starts is { } starts && activities[i].Ends is { } ends)
            {
                anyHasBoth = true;
                if (starts <= last && ends > last)
                {
                    context.Violation($"/whatAndHow/plan/activities/{i}/ends", EndsAfter(ends, last.Value));
                }
            }
        }

        if (last is null || !anyHasBoth)
        {
            context.NotApplicable();
        }
    }

    private static LocalizedText EndsAfter(DateOnly ends, DateOnly last) => new()
    {
        Danish = $"Aktiviteten slutter den {ends.InDanish()}, men forandringen slutter den {last.InDanish()}.",
        English = $"The activity ends on {ends.InEnglish()}, but the change ends on {last.InEnglish()}.",
    };
}
