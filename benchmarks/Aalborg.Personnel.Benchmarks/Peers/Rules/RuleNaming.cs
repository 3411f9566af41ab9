using FluentValidation;
using FluentValidation.Results;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>Names the rule of the rule book that a rule of FluentValidation is.</summary>
internal static class RuleNaming
{
    public static IRuleBuilderOptions<T, TProperty> As<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, RuleId id, string place = "", string? detail = null) =>
        rule.WithErrorCode(id.Value).WithState(_ => new Found(place, detail));

    public static void Fail<T>(this ValidationContext<T> context, RuleId id, string place) => context.AddFailure(Failure(id, place));

    public static ValidationFailure Failure(RuleId id, string place) =>
        new("", "It does not hold.") { ErrorCode = id.Value, CustomState = new Found(place, Detail: null) };
}
