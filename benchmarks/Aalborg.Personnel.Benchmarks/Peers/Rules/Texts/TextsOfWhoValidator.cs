using FluentValidation;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>The texts of who.</summary>
internal sealed class TextsOfWhoValidator : AbstractValidator<Who>
{
    public TextsOfWhoValidator()
    {
        RuleForEach(who => who.Stakeholders).ChildRules(stakeholder =>
        {
            stakeholder.RuleFor(one => one.Id).HasNoCpr();
            stakeholder.RuleFor(one => one.Name).HasNoCpr();
            stakeholder.RuleFor(one => one.Unit!.Name).HasNoCpr().When(one => one.Unit is not null);
            stakeholder.RuleForEach(one => one.Involvements).ChildRules(involvement => involvement.RuleFor(one => one.How).HasNoCpr());
        });
        RuleForEach(who => who.UnaffectedLevels).ChildRules(level => level.RuleFor(one => one.Reason).HasNoCpr());
        RuleForEach(who => who.Decisions).ChildRules(decision =>
        {
            decision.RuleFor(one => one.Id).HasNoCpr();
            decision.RuleFor(one => one.What).HasNoCpr();
            decision.RuleForEach(one => one.With).HasNoCpr();
        });
        RuleForEach(who => who.MedDiscussions).ChildRules(discussion =>
        {
            discussion.RuleFor(one => one.Committee).HasNoCpr();
            discussion.RuleFor(one => one.Outcome).HasNoCpr();
        });
    }
}
