namespace Aalborg.Personnel.Catalogue;

/// <summary>HOW-10: the plan answers a change in goals or conditions.</summary>
internal sealed class How10PlanAnswersContextChange() : ChangeRule(
    AalborgRule.How10, AalborgPrinciple.WeKnowWhatAndHow, RuleSeverity.Error, ChangePhase.Implementation, [AalborgStatement.C29], inferred: true)
{
    public override LocalizedText Title { get; } = new()
    {
        Danish = "Planen justeres, når mål og vilkår ændrer sig",
        English = "The plan is adjusted when goals and conditions change",
    };

    public override LocalizedText Explanation => ExplanationWith(ParameterDays.Standard);

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Tag stilling til, om planen skal justeres eller fastholdes. Notér resultatet, og henvis til ændringen.",
        English = "Decide whether to adjust or confirm the plan. Record the result, and refer to the change in goals or conditions.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der endnu ikke er sket ændringer i mål eller vilkår.",
        English = "Does not apply if no change in goals or conditions has happened yet.",
    };

    public override ValueList<RuleParameter> Parameters => [AalborgParameter.AdjustWithinDays];

    public override RuleExample Example
    {
        get
        {
            var contextChange = new ContextChange
            {
                Id = "aendring",
                On = new(2026, 4, 13),
                In = ContextArea.Conditions,
                What = "Ferieplanen skal være færdig en måned tidligere.",
            };
            var revision = new Revision
            {
                Id = "justering",
                On = new(2026, 4, 20),
                Answers = ["aendring"],
                Outcome = RevisionOutcome.Adjusted,
                What = "Teamet lægger sommerens vagtplan først.",
            };
            return new()
            {
                On = contextChange.On.AddDays(AalborgParameter.AdjustWithinDays.StandardDays + 1),
                Fails = Sample.Change with { WhatAndHow = new() { ContextChanges = [contextChange] } },
                Mended = Sample.Change with { WhatAndHow = new() { Plan = new() { Revisions = [revision] }, ContextChanges = [contextChange] } },
            };
        }
    }

    public override LocalizedText ExplanationWith(ParameterDays days) => new()
    {
        Danish = $"»… vi justerer vores plan, når mål og vilkår ændrer sig«, siger politikken. Reglen ser efter, om I for hver ændring har angivet, at planen er justeret eller fastholdt inden for {days.Of(AalborgParameter.AdjustWithinDays)} dage. At der også skal tages stilling, når planen fastholdes, er udledt. {TimeLimit.Danish}",
        English = $"The policy says that we adjust our plan when goals and conditions change. The rule checks that for every such change the plan is recorded as adjusted or confirmed within {days.Of(AalborgParameter.AdjustWithinDays)} days. That confirming the plan must be recorded too is inferred. {TimeLimit.English}",
    };

    public override void Check(RuleContext context)
    {
        var days = context.Days(AalborgParameter.AdjustWithinDays);
        var contextChanges = context.Initiative.WhatAndHow.ContextChanges;
        var count = 0;
        foreach (var revision in context.Initiative.WhatAndHow.Plan.Revisions)
        {
            count += revision.Answers.Count;
        }

        var answers = new AnswerDates(count <= AnswerDates.Few ? stackalloc long[AnswerDates.Few] : new long[count]);
        Collect(context, ref answers);
        var anyHasCome = false;
        for (var i = 0; i < contextChanges.Count; i++)
        {
            var changed = contextChanges[i].On;
            if (changed > context.On)
            {
                continue;
            }

            anyHasCome = true;
            var lastDay = changed.AddDays(days);
            var answered = answers.FirstFrom(context.ContextChanges.FirstLike(i), changed);
            if (answered is null)
            {
                context.Violation($"/whatAndHow/contextChanges/{i}", NotAnswered(changed), remedy: TooLate.Now(context, lastDay, Remedy), dueAfter: lastDay);
            }
            else if (answered > lastDay)
            {
                context.Late($"/whatAndHow/contextChanges/{i}", AnsweredLate(changed, answered.Value, lastDay), lastDay, answered.Value, remedy: TooLate.Remedy);
            }
        }

        if (!anyHasCome)
        {
            context.NotApplicable();
        }
    }

    private static void Collect(RuleContext context, ref AnswerDates answers)
    {
        foreach (var revision in context.Initiative.WhatAndHow.Plan.Revisions)
        {
            if (revision.On > context.On)
            {
                continue;
            }

            foreach (var id in revision.Answers)
            {
                if (context.ContextChanges.FirstWith(id) is var first and >= 0)
                {
                    answers.Add(first, revision.On);
                }
            }
        }

        answers.Sort();
    }

    private static LocalizedText NotAnswered(DateOnly changed) => new()
    {
        Danish = $"Det fremgår ikke, om planen er justeret eller fastholdt efter ændringen den {changed.InDanish()}.",
        English = $"The document does not state whether the plan was adjusted or confirmed after the change in goals or conditions on {changed.InEnglish()}.",
    };

    private static LocalizedText AnsweredLate(DateOnly changed, DateOnly answered, DateOnly lastDay) => new()
    {
        Danish = $"Planen er justeret eller fastholdt den {answered.InDanish()} efter ændringen den {changed.InDanish()}. Regelbogens frist var den {lastDay.InDanish()}.",
        English = $"The plan was adjusted or confirmed on {answered.InEnglish()} after the change in goals or conditions on {changed.InEnglish()}; the rule book's limit was {lastDay.InEnglish()}.",
    };
}
