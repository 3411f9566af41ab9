using FluentValidation;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>We know what and how: the plan.</summary>
internal sealed class PlanValidator : AbstractValidator<DatedInitiative>
{
    public PlanValidator()
    {
        RuleFor(dated => dated.Initiative.WhatAndHow.Plan.Activities).NotEmpty().As(AalborgRule.How05);
        RuleForEach(dated => dated.Initiative.WhatAndHow.Plan.Activities).ChildRules(activity =>
        {
            activity.RuleFor(one => one.How).NotNull().As(AalborgRule.How06);
            activity.RuleFor(one => one.Starts).NotNull().As(AalborgRule.How07);
            activity.RuleFor(one => one.Responsible).NotNull().As(AalborgRule.How08);
        });
        RuleForEach(dated => dated.Initiative.WhatAndHow.Plan.Activities)
            .Must((dated, activity) => !(activity.Starts <= dated.Timeline.Ends && activity.Ends > dated.Timeline.Ends)).As(AalborgRule.How09, "/ends")
            .Must((dated, activity) => !(activity.EndIn(dated.Timeline) < dated.On) || activity.Done <= dated.On).As(AalborgRule.How11, "/done");
        RuleFor(dated => dated).Custom(Answered);
    }

    private static void Answered(DatedInitiative dated, ValidationContext<DatedInitiative> context)
    {
        var answered = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        foreach (var revision in dated.Initiative.WhatAndHow.Plan.Revisions.Where(revision => revision.On <= dated.On))
        {
            foreach (var id in revision.Answers)
            {
                answered[id] = answered.TryGetValue(id, out var latest) && latest > revision.On ? latest : revision.On;
            }
        }

        var contextChanges = dated.Initiative.WhatAndHow.ContextChanges;
        for (var i = 0; i < contextChanges.Count; i++)
        {
            if (contextChanges[i].On <= dated.On && !(answered.TryGetValue(contextChanges[i].Id, out var on) && on >= contextChanges[i].On))
            {
                context.Fail(AalborgRule.How10, $"/whatAndHow/contextChanges/{i}");
            }
        }
    }
}
