using FluentValidation;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>We know why.</summary>
internal sealed class WhyValidator : AbstractValidator<DatedInitiative>
{
    public WhyValidator()
    {
        RuleFor(dated => dated.Initiative.Why.Purpose).NotNull().As(AalborgRule.Why01);
        RuleFor(dated => dated.Initiative.Why.Goals).NotEmpty().As(AalborgRule.Why02);
        RuleForEach(dated => dated.Initiative.Why.Goals).ChildRules(goal =>
        {
            goal.RuleFor(one => one.Measure).NotNull().As(AalborgRule.Why03);
            goal.RuleFor(one => one.Due).NotNull().As(AalborgRule.Why03);
        });
        RuleFor(dated => dated.Initiative.Why.Effects).NotEmpty().As(AalborgRule.Why04);
        RuleForEach(dated => dated.Initiative.Why.Effects).ChildRules(effect =>
        {
            effect.RuleFor(one => one.For).NotEmpty().As(AalborgRule.Why05);
            effect.RuleFor(one => one.Due).NotNull().As(AalborgRule.Why06).When(one => one.Result is null);
        });
        RuleFor(dated => dated.Initiative.Why.Today).NotNull().As(AalborgRule.Why07);
        RuleFor(dated => dated.Initiative.Why.Tomorrow).NotNull().As(AalborgRule.Why08);
        RuleFor(dated => dated.Initiative.Why.Tomorrow)
            .Must((dated, tomorrow) => !string.Equals(dated.Initiative.Why.Today, tomorrow, StringComparison.OrdinalIgnoreCase)).As(AalborgRule.Why09)
            .When(dated => dated.Initiative.Why.Today is not null && dated.Initiative.Why.Tomorrow is not null);
        RuleFor(dated => dated.Initiative.Why.Strategies).NotEmpty().As(AalborgRule.Why10);
        RuleForEach(dated => dated.Initiative.Why.Strategies).ChildRules(strategy => strategy.RuleFor(one => one.Connection).NotNull().As(AalborgRule.Why11));
        RuleForEach(dated => dated.Initiative.Why.Effects)
            .Must((dated, effect) => !(effect.Due <= dated.On) || effect.Result?.On <= dated.On).As(AalborgRule.Why12, "/result");
    }
}
