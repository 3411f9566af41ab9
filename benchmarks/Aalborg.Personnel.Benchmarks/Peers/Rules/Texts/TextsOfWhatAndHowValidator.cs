using FluentValidation;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>The texts of what and how.</summary>
internal sealed class TextsOfWhatAndHowValidator : AbstractValidator<WhatAndHow>
{
    public TextsOfWhatAndHowValidator()
    {
        RuleForEach(whatAndHow => whatAndHow.Frame.Fixed).HasNoCpr();
        RuleForEach(whatAndHow => whatAndHow.Frame.ToDiscuss).HasNoCpr();
        RuleForEach(whatAndHow => whatAndHow.Frame.ToTry).HasNoCpr();
        RuleForEach(whatAndHow => whatAndHow.Frame.ToLearn).HasNoCpr();
        RuleForEach(whatAndHow => whatAndHow.Expectations).ChildRules(expectation =>
        {
            expectation.RuleForEach(one => one.With).HasNoCpr();
            expectation.RuleFor(one => one.Agreed).HasNoCpr();
        });
        RuleForEach(whatAndHow => whatAndHow.Plan.Activities).ChildRules(activity =>
        {
            activity.RuleFor(one => one.Id).HasNoCpr();
            activity.RuleFor(one => one.What).HasNoCpr();
            activity.RuleFor(one => one.How).HasNoCpr();
            activity.RuleFor(one => one.Responsible).HasNoCpr();
        });
        RuleForEach(whatAndHow => whatAndHow.Plan.Revisions).ChildRules(revision =>
        {
            revision.RuleFor(one => one.Id).HasNoCpr();
            revision.RuleForEach(one => one.Answers).HasNoCpr();
            revision.RuleFor(one => one.What).HasNoCpr();
        });
        RuleForEach(whatAndHow => whatAndHow.ContextChanges).ChildRules(contextChange =>
        {
            contextChange.RuleFor(one => one.Id).HasNoCpr();
            contextChange.RuleFor(one => one.What).HasNoCpr();
        });
    }
}
