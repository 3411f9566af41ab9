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
            activity.RuleFor(one => one.Starts).NotNull().When(one => !one.HasDate).As(AalborgRule.How07);
        });
        RuleForEach(dated => dated.Initiative.WhatAndHow.Plan.Activities)
            .Must((dated, activity) => activity.Responsible is not null || activity.IsDoneBy(dated.On)).As(AalborgRule.How08, "/responsible")
            .Must((dated, activity) => !(activity.Starts <= dated.Timeline.Ends && activity.Ends > dated.Timeline.Ends)).As(AalborgRule.How09, "/ends")
            .Must((dated, activity) => !(activity.EndIn(dated.Timeline) < dated.On) || activity.IsDoneBy(dated.On)).As(AalborgRule.How11, "/done");
        RuleFor(dated => dated.Initiative.WhatAndHow.Plan.Activities).Must((dated, activities) => CoversTheChange(dated.Timeline.Starts, activities)).As(AalborgRule.How16);
        RuleFor(dated => dated).Custom(Answered);
    }

    private static bool CoversTheChange(DateOnly? starts, ValueList<Activity> activities) =>
        starts is null
        || !activities.Any(one => one.HasDate)
        || activities.Any(one => one.Starts >= starts || one.Ends >= starts || one.Done >= starts || (one.Starts < starts && one.Ends is null && one.Done is null));

    private static void Answered(DatedInitiative dated, ValidationContext<DatedInitiative> context)
    {
        var answers = dated.Initiative.WhatAndHow.Plan.Revisions.SelectMany(revision => revision.Answers.Select(id => (Id: id, revision.On))).ToLookup(one => one.Id, one => one.On, StringComparer.Ordinal);
        var contextChanges = dated.Initiative.WhatAndHow.ContextChanges;
        for (var i = 0; i < contextChanges.Count; i++)
        {
            var changed = contextChanges[i].On;
            var first = answers[contextChanges[i].Id].Where(on => on >= changed).Select(on => (DateOnly?)on).Min();
            if (changed <= dated.On && !CommunicationValidator.IsWithin(AalborgParameter.AdjustWithinDays, changed, first, dated.On))
            {
                context.Fail(AalborgRule.How10, $"/whatAndHow/contextChanges/{i}");
            }
        }
    }
}
