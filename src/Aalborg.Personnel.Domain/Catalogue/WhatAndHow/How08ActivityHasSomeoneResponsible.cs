namespace Aalborg.Personnel.Catalogue;

/// <summary>HOW-08: someone is responsible for an activity.</summary>
internal sealed class How08ActivityHasSomeoneResponsible() : ChangeRule(
    AalborgRule.How08, AalborgPrinciple.WeKnowWhatAndHow, RuleSeverity.Warning, ChangePhase.Implementation, [PersonnelStatement.P22])
{
    private static readonly LocalizedText Nobody = new()
    {
        Danish = "Ingen har ansvaret for aktiviteten endnu.",
        English = "No one is responsible for the activity yet.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Nogen har ansvaret",
        English = "Someone is responsible",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Når vi afstemmer forventninger, får vi en tydelig rolle- og opgavefordeling. Reglen ser efter, om hver aktivitet har en ansvarlig.",
        English = "When we align expectations, we get a clear division of roles and tasks. The rule looks for someone responsible in every activity.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Skriv, hvilken interessent der har ansvaret for aktiviteten.",
        English = "Write which stakeholder is responsible for the activity.",
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
            var change = Sample.Change with { Who = new() { Stakeholders = [Sample.Team] } };
            var activity = Sample.Activity with { Responsible = "team" };
            return new()
            {
                On = Sample.Starts,
                Fails = change with { WhatAndHow = new() { Plan = new() { Activities = [Sample.Activity] } } },
                Mended = change with { WhatAndHow = new() { Plan = new() { Activities = [activity] } } },
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
            if (activities[i].Responsible is null)
            {
                context.Violation($"/whatAndHow/plan/activities/{i}/responsible", Nobody);
            }
        }
    }
}
