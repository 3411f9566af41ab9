namespace Aalborg.Personnel.Catalogue;

/// <summary>HOW-05: the plan has activities.</summary>
internal sealed class How05ActivitiesArePlanned() : ChangeRule(
    AalborgRule.How05, AalborgPrinciple.WeKnowWhatAndHow, RuleSeverity.Error, ChangePhase.Implementation, [AalborgStatement.C29, AalborgStatement.Q7])
{
    private static readonly LocalizedText NoActivities = new()
    {
        Danish = "Der er ikke angivet nogen aktiviteter i planen.",
        English = "The document states no activities in the plan.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Der er en plan",
        English = "There is a plan",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "»Vi har en plan for, hvad der skal forandres«, siger politikken. Reglen ser efter, om planen har mindst én aktivitet.",
        English = "The policy says that we have a plan for what is to change. The rule checks that the plan has at least one activity.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Angiv planens første aktivitet: Hvad sker der, hvordan, hvornår, og hvem har ansvaret?",
        English = "Add the first activity of the plan: What happens, how, when, and who is responsible?",
    };

    public override RuleExample Example
    {
        get
        {
            var change = Sample.Change with { Who = new() { Stakeholders = [Sample.Team] } };
            var activity = Sample.Activity with { How = "Teamet lægger planen på et fælles møde.", Starts = Sample.Starts, Responsible = "team" };
            return new()
            {
                On = Sample.Starts,
                Fails = change,
                Mended = change with { WhatAndHow = new() { Plan = new() { Activities = [activity] } } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        if (context.Initiative.WhatAndHow.Plan.Activities.IsEmpty)
        {
            context.Violation("/whatAndHow/plan/activities", NoActivities);
        }
    }
}
