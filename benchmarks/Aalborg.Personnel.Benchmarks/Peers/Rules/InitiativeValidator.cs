using System.Text;
using FluentValidation;
using FluentValidation.Results;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>
/// The rules of the rule book as one would write them with FluentValidation: a line each where that will do, a predicate with the whole at hand, or a custom rule where entries are held
/// against each other. It finds what is violated and where; it does not say in which state a finding is, what of it is excused, what still needs a judgement, what a stop has put an end to,
/// or how a principle or a question stands.
/// </summary>
internal sealed class InitiativeValidator : AbstractValidator<DatedInitiative>
{
    private InitiativeValidator(IValidator<ChangeInitiative> texts)
    {
        Include(new WhyValidator());
        Include(new WhoValidator());
        Include(new WhatAndHowValidator());
        Include(new PlanValidator());
        Include(new CommunicationValidator());
        Include(new ToldValidator());
        Include(new JudgementsValidator());
        Include(new DocumentValidator());
        Include(new RuleReferencesValidator());
        RuleFor(dated => dated.Initiative).SetValidator(texts);
    }

    /// <summary>DOC-04 is a line for each text.</summary>
    public static InitiativeValidator Declarative { get; } = new(new TextsValidator());

    /// <summary>DOC-04 is one rule of our own that walks through the texts.</summary>
    public static InitiativeValidator Walking { get; } = new(new TextsWalk());

    /// <summary>DOC-06 comes last: it needs what the others found, and a context of FluentValidation does not show its failures.</summary>
    public override ValidationResult Validate(ValidationContext<DatedInitiative> context)
    {
        var result = base.Validate(context);
        result.Errors.AddRange(NeedlessDeviations.Of(context.InstanceToValidate, result.Errors));
        return result;
    }

    /// <summary>A failure as the rule book says it: the rule, where, and what of two it is.</summary>
    public static string Told(ValidationFailure failure)
    {
        var found = (Found)failure.CustomState;
        return $"{failure.ErrorCode} {PointerOf(failure.PropertyName)}{found.Place} {found.Detail}".TrimEnd();
    }

    /// <summary>A finding, said the same way.</summary>
    public static string Told(Finding finding) => $"{finding.Rule.Id} {finding.Pointer} {finding.Detail}".TrimEnd();

    private static string PointerOf(string property)
    {
        var pointer = new StringBuilder();
        foreach (var name in property.Split('.').Where(name => name != nameof(DatedInitiative.Initiative) && name.Length > 0))
        {
            pointer.Append('/').Append(char.ToLowerInvariant(name[0])).Append(name.AsSpan(1));
        }

        return pointer.Replace("[", "/").Replace("]", "").ToString();
    }
}
