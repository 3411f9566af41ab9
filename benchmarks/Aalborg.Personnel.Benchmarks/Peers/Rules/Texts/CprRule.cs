using Aalborg.Personnel.Catalogue;
using FluentValidation;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>The rule that every text has.</summary>
internal static class CprRule
{
    public static IRuleBuilderOptions<T, string?> HasNoCpr<T>(this IRuleBuilder<T, string?> text) =>
        text.Must(one => one is null || !CprNumber.IsIn(one)).As(AalborgRule.Doc04);
}
