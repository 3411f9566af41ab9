using FluentValidation;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>What people judge: the latest answer is not a no. FluentValidation has no word for an answer that is missing, so that is no failure.</summary>
internal sealed class JudgementsValidator : AbstractValidator<DatedInitiative>
{
    public JudgementsValidator()
    {
        IsNotDeclined(AalborgRule.Why13);
        IsNotDeclined(AalborgRule.Who13);
        IsNotDeclined(AalborgRule.Who14);
        IsNotDeclined(AalborgRule.Who16);
        IsNotDeclined(AalborgRule.How13);
        IsNotDeclined(AalborgRule.Com12);
    }

    private void IsNotDeclined(RuleId rule) => RuleFor(dated => dated).Custom((dated, context) =>
    {
        var latest = LatestOf(rule, dated);
        if (latest >= 0 && dated.Initiative.Judgements[latest].Answer == JudgementAnswer.No)
        {
            context.Fail(rule, $"/judgements/{latest}");
        }
    });

    /// <summary>Where the latest answer by the date stands (of equals, the last), or -1.</summary>
    private static int LatestOf(RuleId rule, DatedInitiative dated)
    {
        var judgements = dated.Initiative.Judgements;
        var latest = -1;
        for (var i = 0; i < judgements.Count; i++)
        {
            if (judgements[i].Rule == rule && judgements[i].On <= dated.On && (latest < 0 || judgements[i].On >= judgements[latest].On))
            {
                latest = i;
            }
        }

        return latest;
    }
}
