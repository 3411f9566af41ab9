namespace Aalborg.Personnel.Catalogue;

/// <summary>HOW-10: the plan answers a change in goals or conditions.</summary>
internal sealed class How10PlanAnswersContextChange() : ChangeRule(
    AalborgRule.How10, AalborgPrinciple.WeKnowWhatAndHow, RuleSeverity.Error, ChangePhase.Implementation, [ChangeStatement.C29])
{
    /// <summary>Up to here the dates are kept on the stack.</summary>
    private const int Few = 128;

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Planen følger med, når mål og vilkår ændrer sig",
        English = "The plan follows when goals and conditions change",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Vi justerer vores plan, når mål og vilkår ændrer sig. Reglen ser efter, om der for hver ændring er taget stilling til, om planen skal justeres eller fastholdes, og giver 14 dage til det. Dagene er regelbogens standard, ikke politikkens ord; en forvaltnings profil kan sætte dem ned.",
        English = "We adjust our plan when goals and conditions change. The rule looks at whether every such change is answered by a revision of the plan, or by confirming it, and gives 14 days for that. The days are the rule book's standard, not the policy's words; a department's profile may lower them.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Se på planen i lyset af ændringen, skriv, om den er justeret eller fastholdt, og lad det, I skriver, pege på ændringen.",
        English = "Look at the plan in the light of what has changed, write whether it is adjusted or confirmed, and let what you write point at what has changed.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der ikke er sket nogen ændring i mål eller vilkår endnu.",
        English = "It does not apply where no change in goals or conditions has happened yet.",
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
                On = new(2026, 4, 28),
                Fails = Sample.Change with { WhatAndHow = new() { ContextChanges = [contextChange] } },
                Mended = Sample.Change with { WhatAndHow = new() { Plan = new() { Revisions = [revision] }, ContextChanges = [contextChange] } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var contextChanges = context.Initiative.WhatAndHow.ContextChanges;
        var answered = contextChanges.Count <= Few ? stackalloc DateOnly[Few] : new DateOnly[contextChanges.Count];
        foreach (var revision in context.Initiative.WhatAndHow.Plan.Revisions)
        {
            foreach (var id in revision.Answers)
            {
                if (revision.On <= context.On && context.ContextChanges.FirstWith(id) is var first and >= 0 && revision.On > answered[first])
                {
                    answered[first] = revision.On;
                }
            }
        }

        var anyHasCome = false;
        for (var i = 0; i < contextChanges.Count; i++)
        {
            var changed = contextChanges[i].On;
            if (changed <= context.On)
            {
                anyHasCome = true;
                if (answered[context.ContextChanges.FirstLike(i)] < changed)
                {
                    context.Violation(
                        $"/whatAndHow/contextChanges/{i}", NotAnswered(changed), dueAfter: changed.AddDays(context.Days(AalborgParameter.AdjustWithinDays)));
                }
            }
        }

        if (!anyHasCome)
        {
            context.NotApplicable();
        }
    }

    private static LocalizedText NotAnswered(DateOnly changed) => new()
    {
        Danish = $"Der er ikke taget stilling til, om planen skal justeres efter ændringen den {changed.InDanish()}.",
        English = $"The change in goals or conditions of {changed.InEnglish()} is not answered in the plan.",
    };
}
