namespace Aalborg.Personnel.Catalogue;

/// <summary>HOW-08: someone is responsible for an activity.</summary>
internal sealed class How08ActivityHasSomeoneResponsible() : ChangeRule(
    AalborgRule.How08, AalborgPrinciple.WeKnowWhatAndHow, RuleSeverity.Warning, ChangePhase.Implementation, [AalborgStatement.P22], inferred: true)
{
    private static readonly LocalizedText Nobody = new()
    {
        Danish = "Det fremgår ikke, hvem der har ansvaret for aktiviteten.",
        English = "The document does not state who is responsible for the activity.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Aktiviteterne har en ansvarlig",
        English = "Someone is responsible for the activities",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "»Vi afstemmer forventninger, og derved har vi en tydelig rolle og opgavefordeling«, siger personalepolitikken. Reglen ser efter, om hver aktivitet, der ikke er gennemført, har en ansvarlig. At hver aktivitet skal have en ansvarlig, er udledt.",
        English = "The personnel policy says that by aligning expectations we have a clear division of roles and tasks. The rule checks that someone is responsible for every activity that is not done. That every activity needs someone responsible is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Angiv, hvilken interessent der har ansvaret for aktiviteten.",
        English = "Specify which stakeholder is responsible for the activity.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når planen ingen aktiviteter har, eller når alle er gennemført.",
        English = "Does not apply if the plan has no activities or all of them are done.",
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
        var anyIsNotDone = false;
        for (var i = 0; i < activities.Count; i++)
        {
            if (activities[i].IsDoneBy(context.On))
            {
                continue;
            }

            anyIsNotDone = true;
            if (activities[i].Responsible is null)
            {
                context.Violation($"/whatAndHow/plan/activities/{i}/responsible", Nobody);
            }
        }

        if (!anyIsNotDone)
        {
            context.NotApplicable();
        }
    }
}
