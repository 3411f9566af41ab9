using FluentValidation;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>There is no CPR number in any text.</summary>
internal sealed class TextsValidator : AbstractValidator<ChangeInitiative>
{
    public TextsValidator()
    {
        RuleFor(change => change.Title).HasNoCpr();
        RuleFor(change => change.Summary).HasNoCpr();
        RuleFor(change => change.Organisation!.Name).HasNoCpr().When(change => change.Organisation is not null);
        RuleFor(change => change.Organisation!.Unit!.Name).HasNoCpr().When(change => change.Organisation?.Unit is not null);
        RuleForEach(change => change.Identifiers).ChildRules(identifier =>
        {
            identifier.RuleFor(one => one.System).HasNoCpr();
            identifier.RuleFor(one => one.Value).HasNoCpr();
        });
        RuleFor(change => change.Why).SetValidator(new TextsOfWhyValidator());
        RuleFor(change => change.Who).SetValidator(new TextsOfWhoValidator());
        RuleFor(change => change.WhatAndHow).SetValidator(new TextsOfWhatAndHowValidator());
        RuleFor(change => change.Communication).SetValidator(new TextsOfCommunicationValidator());
        RuleForEach(change => change.Judgements).ChildRules(judgement =>
        {
            judgement.RuleFor(one => one.Rule.Value).HasNoCpr().OverridePropertyName(nameof(Judgement.Rule));
            judgement.RuleFor(one => one.JudgedBy).HasNoCpr();
            judgement.RuleFor(one => one.Note).HasNoCpr();
        });
        RuleForEach(change => change.Deviations).ChildRules(deviation =>
        {
            deviation.RuleFor(one => one.Rule.Value).HasNoCpr().OverridePropertyName(nameof(Deviation.Rule));
            deviation.RuleFor(one => one.Reason).HasNoCpr();
            deviation.RuleFor(one => one.DecidedBy).HasNoCpr();
        });
    }
}
