namespace Aalborg.Personnel.Testing;

/// <summary>How the rules of »vi ved hvad og hvordan« are broken.</summary>
internal static class HowBreaches
{
    public static Breach[] All { get; } =
    [
        new(AalborgRule.How01, change => change.WhatAndHow(how => how with { Expectations = [] })),
        new(AalborgRule.How02, change => change.Frame(frame => frame with { Fixed = [] })),
        new(AalborgRule.How03, change => change.Frame(frame => frame with { ToDiscuss = [], ToTry = [], ToLearn = [] })),
        new(AalborgRule.How04, change => change.Frame(frame => frame with { ToTry = frame.Fixed })),
        new(AalborgRule.How05, change => change.Plan(plan => plan with { Activities = [] })),
        new(AalborgRule.How06, change => change.Activity(activity => activity with { How = null })),
        new(AalborgRule.How07, change => change.Activity(activity => activity with { Starts = null, Ends = null })) { Phase = ChangePhase.Implementation },
        new(AalborgRule.How08, change => change.Activity(activity => activity with { Responsible = null })) { Phase = ChangePhase.Implementation },
        new(AalborgRule.How09, change => change.Activity(EndingLate)),
        new(AalborgRule.How10, change => change.Plan(plan => plan with { Revisions = [plan.Revisions[0] with { Answers = [] }] })),
        new(AalborgRule.How11, change => change.Activity(activity => activity with { Done = null })),
        new(AalborgRule.How12, change => change with { Timeline = change.Timeline with { Starts = null } }),
        new(AalborgRule.How14, change => change with { Timeline = change.Timeline with { Starts = null } }) { Phase = ChangePhase.Preparation },
        new(
            AalborgRule.How15,
            change => (change with { Timeline = change.Timeline with { Ends = null } })
                .Message("after", message => message with { Planned = change.Timeline.Closed!.Value.AddDays(1), Sent = change.Timeline.Closed?.AddDays(1) })),
        new(AalborgRule.How16, change => change.Activity(activity => BeforeTheStart(activity, change.Timeline.Starts!.Value))),
    ];

    private static Activity BeforeTheStart(Activity activity, DateOnly starts)
    {
        var dayBefore = starts.AddDays(-1);
        return activity with { Starts = dayBefore, Ends = dayBefore, Done = dayBefore };
    }

    private static Activity EndingLate(Activity activity)
    {
        var dayAfter = activity.Ends?.AddDays(1);
        return activity with { Ends = dayAfter, Done = dayAfter };
    }
}
