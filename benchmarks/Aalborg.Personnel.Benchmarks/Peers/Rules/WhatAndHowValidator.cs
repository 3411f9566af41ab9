using FluentValidation;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>We know what and how: what was agreed, and what is open.</summary>
internal sealed class WhatAndHowValidator : AbstractValidator<DatedInitiative>
{
    public WhatAndHowValidator()
    {
        RuleFor(dated => dated).Custom(Aligned);
        RuleFor(dated => dated.Initiative.WhatAndHow.Frame.Fixed).NotEmpty().As(AalborgRule.How02);
        RuleFor(dated => dated.Initiative.WhatAndHow.Frame.ToDiscuss)
            .Must((dated, _) => dated.Initiative.WhatAndHow.Frame.HasAnythingOpen).As(AalborgRule.How03);
        RuleForEach(dated => dated.Initiative.WhatAndHow.Frame.ToDiscuss).Must(IsNotFixed).As(AalborgRule.How04);
        RuleForEach(dated => dated.Initiative.WhatAndHow.Frame.ToTry).Must(IsNotFixed).As(AalborgRule.How04);
        RuleForEach(dated => dated.Initiative.WhatAndHow.Frame.ToLearn).Must(IsNotFixed).As(AalborgRule.How04);
        RuleFor(dated => dated.Timeline.Starts).Must((dated, starts) => starts is not null || !IsUnderWay(dated)).OverridePropertyName("Timeline.Starts").As(AalborgRule.How12);
        RuleFor(dated => dated.Timeline.Starts).Must((dated, starts) => starts is not null || IsUnderWay(dated)).OverridePropertyName("Timeline.Starts").As(AalborgRule.How14);
        RuleFor(dated => dated.Timeline.Ends).NotNull().OverridePropertyName("Timeline.Ends").As(AalborgRule.How15);
    }

    private static bool IsNotFixed(DatedInitiative dated, string text) =>
        !dated.Initiative.WhatAndHow.Frame.Fixed.Any(one => string.Equals(one, text, StringComparison.OrdinalIgnoreCase));

    private static bool IsUnderWay(DatedInitiative dated) =>
        dated.Initiative.WhatAndHow.Plan.Activities.Any(activity => activity.Starts <= dated.On || activity.Done <= dated.On)
        || dated.Initiative.Why.Effects.Any(effect => effect.Result?.On <= dated.On)
        || dated.Phase is ChangePhase.FollowUp or ChangePhase.Closed;

    private static void Aligned(DatedInitiative dated, ValidationContext<DatedInitiative> context)
    {
        var expectations = dated.Initiative.WhatAndHow.Expectations;
        if (expectations.IsEmpty)
        {
            context.Fail(AalborgRule.How01, "/whatAndHow/expectations");
            return;
        }

        var (on, place) = expectations.Select((expectation, i) => (expectation.On, i)).Min();
        if (on > dated.Timeline.Starts?.AddDays(AalborgParameter.AlignWithinDays.StandardDays))
        {
            context.Fail(AalborgRule.How01, $"/whatAndHow/expectations/{place}/on");
        }
    }
}
