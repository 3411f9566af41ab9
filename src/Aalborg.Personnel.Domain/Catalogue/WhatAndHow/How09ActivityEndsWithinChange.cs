namespace Aalborg.Personnel.Catalogue;

/// <summary>HOW-09: an activity ends within the change.</summary>
internal sealed class How09ActivityEndsWithinChange() : ChangeRule(
    AalborgRule.How09, AalborgPrinciple.WeKnowWhatAndHow, RuleSeverity.Warning, ChangePhase.Implementation, [ChangeStatement.Q7], inferred: true)
{
    public override LocalizedText Title { get; } = new()
    {
        Danish = "Aktiviteterne slutter inden for forandringen",
        English = "The activities end within the change",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken spørger, hvornår vi gør hvad. Reglen ser efter, om en aktivitet, der begynder senest på forandringens sidste dag, også slutter senest den dag. At planen skal passe med tidsrammen, er udledt.",
        English = "The policy asks when we do what. The rule looks at whether an activity that begins by the last day of the change also ends by it. That the plan has to fit the time frame is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Ret aktivitetens slutdato eller forandringens, så de passer sammen.",
        English = "Correct the end of the activity or of the change, so that they fit together.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når forandringens slutdato ikke står der, eller når ingen aktivitet har både startdato og slutdato.",
        English = "It does not apply where the end of the change is not written, or where no activity has both a start and an end.",
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
        Danish = $"Aktiviteten slutter den {ends.InDanish()}, og forandringen slutter den {last.InDanish()}.",
        English = $"The activity ends on {ends.InEnglish()}, and the change ends on {last.InEnglish()}.",
    };
}
