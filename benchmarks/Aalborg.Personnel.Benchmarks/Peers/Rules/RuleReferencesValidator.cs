using FluentValidation;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>Judgements and deviations name rules that can be judged or set aside.</summary>
internal sealed class RuleReferencesValidator : AbstractValidator<DatedInitiative>
{
    public RuleReferencesValidator()
    {
        RuleForEach(dated => dated.Initiative.Judgements).Must(one => KnownRules.Judged.Contains(one.Rule)).As(AalborgRule.Doc05, "/rule");
        RuleForEach(dated => dated.Initiative.Deviations).Must(one => KnownRules.SetAside.Contains(one.Rule)).As(AalborgRule.Doc05, "/rule");
    }
}
