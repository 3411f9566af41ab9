namespace Aalborg.Personnel.Catalogue;

/// <summary>HOW-16: the plan covers the time after the start.</summary>
internal sealed class How16PlanCoversChange() : ChangeRule(
    AalborgRule.How16, AalborgPrinciple.WeKnowWhatAndHow, RuleSeverity.Warning, ChangePhase.Implementation, [AalborgStatement.Q7, AalborgStatement.C29], inferred: true)
{
    public override LocalizedText Title { get; } = new()
    {
        Danish = "Planen dækker også tiden efter startdatoen",
        English = "The plan also covers the time after the start date",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "»Hvordan skal forandringen konkret ske? Hvornår gør vi hvad?« spørger politikken. Reglen ser efter, om mindst én aktivitet ligger på startdatoen eller senere, eller er begyndt tidligere uden at være slut. At planen skal dække selve forandringen, er udledt.",
        English = "The policy asks how the change is to happen in practice, and when we do what. The rule checks that at least one activity is on the start date or later, or began earlier and has not ended. That the plan must cover the change itself is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Angiv de aktiviteter, der hører til selve forandringen, eller ret startdatoen.",
        English = "Add the activities of the change itself, or correct the start date.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når startdatoen ikke er angivet, eller når ingen aktivitet har en dato.",
        English = "Does not apply if the start date is not specified or no activity has a date.",
    };

    public override RuleExample Example
    {
        get
        {
            var before = Sample.Activity with { Starts = new(2026, 1, 19), Ends = new(2026, 1, 30) };
            var during = Sample.Activity with { Id = "anden-periode", What = "Anden planperiode", Starts = Sample.Starts };
            return new()
            {
                On = Sample.Starts,
                Fails = Sample.Change with { WhatAndHow = new() { Plan = new() { Activities = [before] } } },
                Mended = Sample.Change with { WhatAndHow = new() { Plan = new() { Activities = [before, during] } } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var anyHasDate = false;
        foreach (var activity in context.Initiative.WhatAndHow.Plan.Activities)
        {
            anyHasDate |= activity.HasDate;
            if (context.Initiative.Timeline.Starts is { } starts && IsFrom(activity, starts))
            {
                return;
            }
        }

        if (anyHasDate && context.Initiative.Timeline.Starts is { } start)
        {
            context.Violation("/whatAndHow/plan/activities", AllBefore(start));
        }
        else
        {
            context.NotApplicable();
        }
    }

    private static bool IsFrom(Activity activity, DateOnly starts) =>
        activity.Starts >= starts
        || activity.Ends >= starts
        || activity.Done >= starts
        || (activity.Starts < starts && activity.Ends is null && activity.Done is null);

    private static LocalizedText AllBefore(DateOnly starts) => new()
    {
        Danish = $"Alle aktiviteter med dato ligger før startdatoen den {starts.InDanish()}.",
        English = $"All activities with dates are before the start date, {starts.InEnglish()}.",
    };
}
