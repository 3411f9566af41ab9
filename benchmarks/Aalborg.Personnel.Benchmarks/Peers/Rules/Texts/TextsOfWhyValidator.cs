using FluentValidation;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>The texts of why.</summary>
internal sealed class TextsOfWhyValidator : AbstractValidator<Why>
{
    public TextsOfWhyValidator()
    {
        RuleFor(why => why.Purpose).HasNoCpr();
        RuleForEach(why => why.Goals).ChildRules(goal =>
        {
            goal.RuleFor(one => one.Id).HasNoCpr();
            goal.RuleFor(one => one.What).HasNoCpr();
            goal.RuleFor(one => one.Measure).HasNoCpr();
        });
        RuleForEach(why => why.Effects).ChildRules(effect =>
        {
            effect.RuleFor(one => one.Id).HasNoCpr();
            effect.RuleFor(one => one.What).HasNoCpr();
            effect.RuleForEach(one => one.For).HasNoCpr();
            effect.RuleFor(one => one.Result!.What).HasNoCpr().When(one => one.Result is not null);
        });
        RuleFor(why => why.Today).HasNoCpr();
        RuleFor(why => why.Tomorrow).HasNoCpr();
        RuleForEach(why => why.Strategies).ChildRules(strategy =>
        {
            strategy.RuleFor(one => one.Title).HasNoCpr();
            strategy.RuleFor(one => one.Uri).HasNoCpr();
            strategy.RuleFor(one => one.Connection).HasNoCpr();
        });
    }
}
