using FluentValidation;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>We know who: when core stakeholders are involved, and whether it goes both ways.</summary>
internal sealed class InvolvementValidator : AbstractValidator<DatedInitiative>
{
    public InvolvementValidator()
    {
        RuleForEach(dated => dated.Initiative.Who.Stakeholders).Where(one => one.IsCore && !one.Involvements.IsEmpty)
            .Must((dated, one) => one.HasTwoWayInvolvement || IsHeard(dated, one)).As(AalborgRule.Who06, "/involvements");
        RuleFor(dated => dated).Custom(Begins);
        RuleFor(dated => dated).Custom(Explained);
    }

    private static bool IsHeard(DatedInitiative dated, Stakeholder stakeholder) =>
        stakeholder.Involvements.Any(one => one.Form == InvolvementForm.Consulted)
        && dated.Initiative.Communication.Input.Any(input => input.From == stakeholder.Id && input.Response?.On <= dated.On);

    private static void Begins(DatedInitiative dated, ValidationContext<DatedInitiative> context)
    {
        var stakeholders = dated.Initiative.Who.Stakeholders;
        for (var i = 0; i < stakeholders.Count; i++)
        {
            if (!stakeholders[i].IsCore || stakeholders[i].Involvements.IsEmpty)
            {
                continue;
            }

            var first = stakeholders[i].IndexOfFirstInvolvement();
            if (first < 0)
            {
                context.Fail(AalborgRule.Who04, $"/who/stakeholders/{i}/involvements/0/starts");
            }
            else if (stakeholders[i].Involvements[first].Starts > dated.Timeline.Starts)
            {
                context.Fail(AalborgRule.Who04, $"/who/stakeholders/{i}/involvements/{first}/starts");
            }
            else if (stakeholders[i].Involvements[first].Starts > dated.Initiative.Who.FirstChangeDecision)
            {
                context.Fail(AalborgRule.Who05, $"/who/stakeholders/{i}/involvements/{first}/starts");
            }
        }
    }

    private static void Explained(DatedInitiative dated, ValidationContext<DatedInitiative> context)
    {
        var involved = dated.Initiative.Who.Stakeholders.Where(one => one.IsCore).SelectMany(one => one.Involvements).Min(one => one.Starts);
        if (involved is not null && !(dated.Initiative.Why.Explained <= involved))
        {
            context.Fail(AalborgRule.Who10, "/why/explained");
        }
    }
}
